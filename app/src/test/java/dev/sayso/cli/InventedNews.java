package dev.sayso.cli;

import dev.sayso.report.Details;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Reports on a few invented events, put together by chance from sentences that repeat, deny, cite, count and leave open.
 * Several are of one day or of none, so that nothing but their words tells them apart.
 */
final class InventedNews {

    private static final List<String> OUTLETS =
            List.of("The Quell Herald", "Radio Brannick", "The Marn Echo", "Coast Wire", "The Ostrava Lamp");

    /** Of one event each: the headlines, then the sentences; %d is a number that grows from day to day. */
    private static final List<List<List<String>>> EVENTS = List.of(
            List.of(
                    List.of(
                            "Bridge at Quell gives way",
                            "Quell bridge falls into the Sarn",
                            "Toll of Quell bridge rises"),
                    List.of(
                            "The Quell Fire Service said %d people had been killed when the bridge at Quell fell into the Sarn.",
                            "The mayor of Quell, Ada Tornquist, said at least %d people were killed on the bridge.",
                            "Police in Quell said that %d people had died.",
                            "Officials said %d people were injured, four of them children.",
                            "“We heard the cables go one after the other, like shots in a row,” said Ole Brandt, who keeps the inn at Quell.",
                            "“We heard the cables go one after another, like shots,” said Ole Brandt.",
                            "Sarn Bridges, which runs the bridge, denied that it had known of rust in the cables.",
                            "The Marn Echo reported, citing the fire service, that the bridge had been closed twice since May.",
                            "According to Radio Brannick, the bridge had been closed twice since May.",
                            "An engineer who asked not to be named said that Sarn Bridges had known of rust in the cables since the spring.",
                            "The Quell Herald could not verify the engineer's account.",
                            "The ministry of transport confirmed that Sarn Bridges had known of rust in the cables.",
                            "It was not immediately clear how many cars had been on the bridge.",
                            "The police said %d cars had been on the bridge when it fell.")),
            List.of(
                    List.of("Marn shipyard stands still", "Strike at Marn shipyard goes on", "Marn welders walk out"),
                    List.of(
                            "The welders' union said %d workers had joined the strike at the Marn shipyard.",
                            "The Marn shipyard said no more than 90 workers had joined the strike.",
                            "The shipyard's owner, Hedda Lunde, denied that wages had been held back since March.",
                            "The union's head, Per Aaskov, said that wages had been held back since March.",
                            "Per Aaskov told Radio Brannick that the strike would last until the last krone was paid.",
                            "Radio Brannick reported that the strike would last until the last krone was paid.",
                            "The strike may last for weeks, a person with knowledge of the talks said.",
                            "The strike will last for weeks.",
                            "Hedda Lunde declined to comment on the talks.",
                            "The labour ministry confirmed that wages had been held back since March.",
                            "It was not clear when the talks would go on.",
                            "The talks will go on in Marn on Friday, the labour ministry said.",
                            "About %d people marched through Marn on Tuesday, the police said.",
                            "More than %d people marched through Marn on Tuesday, the union said.")),
            List.of(
                    List.of("Wells of Ostrava closed", "Ostrava drinks from tankers", "Salt in the wells of Ostrava"),
                    List.of(
                            "The health office in Ostrava said %d people had been taken to hospital after drinking from the wells.",
                            "Doctors at St Vitus Hospital said they had treated %d people.",
                            "The health office said the salt came from the old mine at Karvin.",
                            "Karvin Salt, which owns the mine, denied that the salt came from the mine.",
                            "Coast Wire said, citing the health office, that the salt came from the old mine at Karvin.",
                            "The salt came from the old mine at Karvin, media said.",
                            "Karvin Salt withdrew its statement that the mine had been dry since 2019.",
                            "Karvin Salt said that the mine had been dry since 2019.",
                            "“Do not boil it, do not wash in it, leave it where it is,” said Ines Roth of the health office.",
                            "“Do not boil it and do not wash in it,” Ines Roth of the health office said.",
                            "It was not known how many wells were closed.",
                            "The health office said %d wells were closed.",
                            "Coast Wire asked Karvin Salt for comment; it did not reply.",
                            "%d of the people in hospital were children, the health office said.")));

    private InventedNews() {}

    /** As many reports as are wanted, each event in turn; the same for a seed. */
    static List<Report> reports(int count, long seed) {
        Random random = new Random(seed);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reports.add(report(EVENTS.get(i % EVENTS.size()), random));
        }
        return reports;
    }

    private static Report report(List<List<String>> event, Random random) {
        int day = 1 + random.nextInt(5);
        String headline = event.get(0).get(random.nextInt(event.get(0).size()));
        List<String> sentences = new ArrayList<>(event.get(1));
        Collections.shuffle(sentences, random);
        StringBuilder text = new StringBuilder(headline).append('\n');
        for (String sentence : sentences.subList(0, 5 + random.nextInt(5))) {
            text.append('\n')
                    .append(sentence.formatted(7 * day + random.nextInt(3)))
                    .append('\n');
        }
        String outlet = random.nextInt(6) == 0 ? null : OUTLETS.get(random.nextInt(OUTLETS.size()));
        Published published = random.nextInt(8) == 0 ? null : Published.parse("2032-06-0" + day);
        return Report.ofText(text.toString(), new Details(null, null, null, outlet, published, null, "en"));
    }
}
