package dev.sayso.claim;

import dev.sayso.report.Report;
import dev.sayso.text.Sentences;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where a report tells that a party took back what it had said: "withdrew that figure", "the correct number is". What is
 * taken back stands in the same sentence or in the one before it. Immutable.
 */
final class Retractions {

    private static final String SAID =
            "(?:figures?|numbers?|counts?|tolls?|claims?|statements?|accounts?|estimates?|allegations?|reports?|remarks?|comments?|words|version)";

    private static final Pattern RETRACTS = Pattern.compile("(?i)\\b(?:"
            + "(?:withdr[ae]w[ns]?|withdrawing|took back|taken back|takes? back|recant(?:s|ed)?|disown(?:s|ed)?|dropped) (?:(?:his|her|its|their|the|that|this|those|these|earlier|previous|first|initial|own) ){0,3}"
            + SAID
            + "|retract(?:s|ed|ing|ion)?\\b"
            + "|(?:corrected|revised) (?:(?:his|her|its|their|the|that|an|earlier|own) ){1,3}(?:(?:earlier|previous|first|initial) )?"
            + SAID
            + "|" + SAID
            + " (?:that \\S+(?: \\S+){0,4} )?(?:was|were|is|had been) (?:wrong|incorrect|mistaken|false|given in error|withdrawn|retracted)"
            + "|(?:gave|given|reported|stated|published) (?:\\S+ ){0,4}(?:wrongly|incorrectly|in error|by mistake)"
            + "|(?:wrongly|incorrectly|mistakenly|erroneously) (?:gave|given|reported|stated|said|put|published)"
            + ")");

    /** What gives the right number and takes back the one in the sentence before. */
    private static final Pattern CORRECTS =
            Pattern.compile("(?i)\\bcorrect (?:figure|number|count|toll|name|date|amount) (?:is|was)\\b");

    private final Map<String, List<Span>> retracting = new HashMap<>();
    private final Map<String, List<Span>> sentences = new HashMap<>();

    private Retractions() {}

    static Retractions in(Collection<Telling> tellings) {
        Retractions found = new Retractions();
        tellings.forEach(t -> found.look(t.report()));
        return found;
    }

    private void look(Report report) {
        if (!sentences.containsKey(report.id())) {
            List<Span> all = Sentences.of(report.text());
            sentences.put(report.id(), all);
            retracting.put(
                    report.id(),
                    all.stream()
                            .filter(s -> RETRACTS.matcher(s.in(report.text())).find()
                                    || CORRECTS.matcher(s.in(report.text())).find())
                            .toList());
        }
    }

    /**
     * The tellings of a claim that a report tells to be taken back by one of the claim's origins, or by the outlet that
     * told it before.
     */
    List<Telling> of(TracedClaim claim) {
        return claim.tellings().stream()
                .filter(this::besideARetraction)
                .filter(t -> byOrigin(t, claim) || byOutlet(t, claim))
                .toList();
    }

    private boolean besideARetraction(Telling telling) {
        List<Span> found = retracting.getOrDefault(telling.report().id(), List.of());
        if (found.isEmpty()) {
            return false;
        }
        List<Span> all = sentences.getOrDefault(telling.report().id(), List.of());
        Span content = Spans.hull(telling.statement().content());
        int at = 0;
        while (at < all.size() && all.get(at).end() <= content.start()) {
            at++;
        }
        boolean here = at < all.size()
                && RETRACTS.matcher(all.get(at).in(telling.report().text())).find();
        boolean next = at + 1 < all.size() && found.contains(all.get(at + 1));
        return here || next;
    }

    /** Whether the party that the telling credits had been told before to say it. */
    private static boolean byOrigin(Telling telling, TracedClaim claim) {
        return !telling.own()
                && claim.tellings().stream()
                        .anyMatch(t -> Telling.BY_TIME.compare(t, telling) <= 0 && t.sharesName(telling));
    }

    private static boolean byOutlet(Telling telling, TracedClaim claim) {
        String outlet = telling.report().outlet();
        return telling.own()
                && outlet != null
                && claim.tellings().stream()
                        .anyMatch(t -> Telling.BY_TIME.compare(t, telling) < 0
                                && outlet.equals(t.report().outlet()));
    }
}
