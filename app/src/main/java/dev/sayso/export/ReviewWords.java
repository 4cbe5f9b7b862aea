package dev.sayso.export;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Telling;
import dev.sayso.review.Act;
import dev.sayso.review.ClaimMark;
import dev.sayso.review.Correction;
import dev.sayso.review.Deed;
import dev.sayso.review.Grades;
import dev.sayso.review.Mark;
import dev.sayso.review.Marks;
import dev.sayso.text.Spans;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people did in review, in words for a dossier: who, when and why, and what the program finds beside it. */
public final class ReviewWords {

    private ReviewWords() {}

    /** What was done with a statement, a line an act, and what the program has in its place; empty where nothing was done. */
    public static List<String> of(Marks marks, Telling telling) {
        Mark mark = marks.statements().get(telling.id());
        if (mark == null) {
            return List.of();
        }
        List<String> lines =
                new ArrayList<>(mark.acts().stream().map(ReviewWords::act).toList());
        if (mark.machine() == null) {
            lines.add("Kept from an earlier reading: the program no longer finds it");
        } else if (mark.differs()) {
            lines.add("The program " + (mark.changed() ? "now finds: " : "found: ")
                    + difference(mark.shown(), mark.machine()));
        }
        return lines;
    }

    /** What was done with a claim. */
    public static List<String> of(Marks marks, Claim claim) {
        return marks.claims().getOrDefault(claim.id(), List.of()).stream()
                .map(ReviewWords::act)
                .toList();
    }

    /** The notes on a report. */
    public static List<String> of(Marks marks, String reportId) {
        return marks.reports().getOrDefault(reportId, List.of()).stream()
                .map(ReviewWords::act)
                .toList();
    }

    /** The grade of a statement where a person gave one; else empty. */
    public static String grade(Marks marks, Telling telling, @Nullable Claim claim) {
        if (claim == null) {
            return "";
        }
        String grade = marks.grades().of(telling, claim);
        return grade.equals(Grades.RELIABILITY_UNKNOWN + Grades.CREDIBILITY_UNKNOWN) ? "" : "Grade " + grade;
    }

    private static String act(ClaimMark mark) {
        Boolean together = mark.together();
        boolean apart = mark.act().kind() == Deed.Kind.SPLIT || mark.act().kind() == Deed.Kind.UNLINK;
        if (together == null || together != apart) {
            return act(mark.act());
        }
        return act(mark.act()) + ". The program has them " + (together ? "together" : "apart");
    }

    /** Such as "Corrected (stance) by Ada Brun, 2 May 2031: the cue is a denial". */
    public static String act(Act act) {
        String by = " by " + act.by() + ", "
                + Labels.day(Instant.parse(act.at()).atZone(ZoneOffset.UTC).toLocalDate()) + ": ";
        String text = act.deed().text();
        return text == null ? done(act) + by + act.reason() : done(act) + by + text + " (" + act.reason() + ")";
    }

    private static String done(Act act) {
        Deed deed = act.deed();
        return switch (act.kind()) {
            case ACCEPT -> "Accepted";
            case CORRECT -> "Corrected" + corrected(deed.correction());
            case SPLIT -> "Split off";
            case MERGE -> "Merged";
            case LINK -> "Linked";
            case UNLINK -> "Unlinked";
            case NOTE -> "Note";
            case SHIELD -> "Shielded" + (deed.rule() == null ? "" : " (" + Labels.rule(deed.rule()) + ")");
            case LIFT -> "Shield lifted";
            case GRADE -> "Graded " + deed.grade();
            case UNDO -> "Undone";
        };
    }

    private static String corrected(@Nullable Correction correction) {
        return correction == null
                ? ""
                : ReviewJson.corrected(correction).stream().collect(Collectors.joining(", ", " (", ")"));
    }

    /** How the program has a statement, by what is different in it. */
    private static String difference(Telling shown, Telling machine) {
        List<String> words = new ArrayList<>();
        boolean party =
                !machine.statement().source().equals(shown.statement().source()) || machine.own() != shown.own();
        boolean stance = machine.statement().stance() != shown.statement().stance();
        if (party || stance) {
            words.add(Labels.party(machine) + " "
                    + Labels.stance(machine.statement().stance()));
        }
        if (!machine.statement().content().equals(shown.statement().content())) {
            words.add("“"
                    + Spans.words(
                            machine.statement().content(), machine.report().text()) + "”");
        }
        if (!Facet.of(machine).equals(Facet.of(shown))) {
            String facets = Facet.of(machine).stream()
                    .filter(f -> f.kind() == Facet.Kind.FIGURE || f.kind() == Facet.Kind.PROTECTED)
                    .filter(f -> !Facet.of(shown).contains(f))
                    .map(Facet::words)
                    .collect(Collectors.joining(", "));
            words.add(facets.isEmpty() ? "no such figure or shield" : facets);
        }
        return words.isEmpty() ? "other bounds or another scope of its figures" : String.join(", ", words);
    }
}
