package dev.sayso.cli;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Fifty invented people who are held hostage, and reports that name them in every way in which reports name people. */
final class Canaries {

    static final int COUNT = 50;
    /** Of these no report says that they are held. */
    static final int SHIELDED_BY_PEOPLE = 5;

    private static final List<String> GIVEN =
            List.of("Zor", "Quil", "Thax", "Brë", "Gös", "Jex", "Kri", "Ylv", "Wub", "Pux");
    private static final List<String> ENDS = List.of("vath", "dyn", "mico", "lüx", "zeph");
    private static final List<String> FAMILY =
            List.of("Xan", "Vój", "Tzum", "Hroz", "Okwe", "Fjel", "Zbi", "Ugb", "Nwo", "Qar");
    private static final List<String> TAILS = List.of("kavuthy", "lumbrix", "dzosh", "qwendor", "-Ifzek");

    /** Somebody's names. */
    record Canary(String given, String family) {

        String name() {
            return given + " " + family;
        }

        String slug() {
            return ascii(given + "-" + family).toLowerCase(Locale.ROOT);
        }
    }

    private Canaries() {}

    static List<Canary> all() {
        List<Canary> all = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            int end = i / GIVEN.size();
            all.add(new Canary(
                    GIVEN.get(3 * i % GIVEN.size()) + ENDS.get(end), FAMILY.get(i % FAMILY.size()) + TAILS.get(end)));
        }
        return all;
    }

    /** Writes the reports into a folder, one a file, and a manifest; returns its path. */
    static Path write(Path folder) throws IOException {
        List<String> rows = new ArrayList<>(List.of("path,outlet,published,url,headline"));
        List<Canary> all = all();
        for (int i = 0; i < all.size(); i++) {
            Canary canary = all.get(i);
            String day = String.format(Locale.ROOT, "2031-05-%02d", 1 + i % 28);
            if (i >= SHIELDED_BY_PEOPLE) {
                row(
                        folder,
                        rows,
                        "held-" + canary.slug() + ".txt",
                        "Lorn Post",
                        day,
                        "captured-" + canary.slug(),
                        "Freed: " + canary.name().toUpperCase(Locale.ROOT),
                        held(canary));
            }
            row(
                    folder,
                    rows,
                    "talks-" + i + "-" + canary.slug() + ".txt",
                    "Sellin Echo",
                    day,
                    "x/" + URLEncoder.encode(canary.family, StandardCharsets.UTF_8) + "?q=" + ascii(canary.given),
                    "Talks on " + canary.family + " go on in Sellin",
                    talks(canary, i));
        }
        return Files.write(folder.resolve("manifest.csv"), rows);
    }

    private static void row(
            Path folder,
            List<String> rows,
            String file,
            String outlet,
            String day,
            String slug,
            String headline,
            String text)
            throws IOException {
        Files.writeString(folder.resolve(file), text);
        rows.add(String.join(",", file, outlet, day, "https://news.example/" + slug, headline));
    }

    private static String held(Canary canary) {
        String name = canary.name();
        String family = canary.family;
        return "The hostage " + name + " was freed on Monday, the Lorn Coast Guard said.\n\n\"" + family
                + "'s family has waited for a year,\" said Omar Vesk, a spokesman of the guard. \"We saw the name "
                + name
                + " on every wall. " + canary.given + " is a hero.\"\n\n\"I am well and I will go home,\" " + family
                + " said. The mayor said that #Free" + ascii(canary.given + family) + " and free"
                + canary.slug().replace("-", "")
                + " were read by 2,000 people at https://lorn.example/" + canary.slug() + ".html.\n\n"
                + canary.given.charAt(0)
                + ". " + family + ", as " + ascii(name) + " is called in the guard's letter, thanked the " + family
                + "s of Lorn. A " + family + "-led walk begins on Friday, " + upper(family) + " said.\n";
    }

    private static String talks(Canary canary, int i) {
        return "The talks on " + canary.family + " went on for " + (3 + i)
                + " hours in Sellin, the Sellin Port Office said on"
                + " Tuesday.\n\n\"We ask for " + canary.family
                + " and for nobody else,\" said Ada Brun, who leads the office."
                + " The office denied that " + (10 + i) + " boats had been given for " + canary.family + ".\n";
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    static String ascii(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** What no byte of an export may hold, in small letters: the words of the names, and five letters in a row that only they have. */
    static Set<String> forbidden() {
        String others = Stream.of(
                        "held talks lorn post sellin echo captured freed",
                        held(new Canary("0", "1")),
                        talks(new Canary("0", "1"), 0))
                .map(t -> ascii(t).toLowerCase(Locale.ROOT))
                .reduce("", String::concat);
        Set<String> forbidden = new LinkedHashSet<>();
        for (Canary canary : all()) {
            for (String word : (canary.given + " " + canary.family).split("[ -]")) {
                forbidden.add(word.toLowerCase(Locale.ROOT));
                for (String plain :
                        List.of(word.toLowerCase(Locale.ROOT), ascii(word).toLowerCase(Locale.ROOT))) {
                    for (int j = 0; j + 5 <= plain.length(); j++) {
                        forbidden.add(plain.substring(j, j + 5));
                    }
                }
            }
        }
        forbidden.removeIf(others::contains);
        return forbidden;
    }
}
