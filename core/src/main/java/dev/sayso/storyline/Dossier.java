package dev.sayso.storyline;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Claims;
import dev.sayso.claim.FigureSeries;
import dev.sayso.claim.Telling;
import dev.sayso.report.Copy;
import dev.sayso.report.Versions;
import dev.sayso.statement.Stance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A storyline on paper.
 *
 * @param entries what was said, each thing once, by the day on which it was said
 * @param claimed what is claimed, with figures side by side and what changed from report to report
 * @param answers what later reports say on questions that earlier ones left open
 * @param copies which of its reports repeat the words of which
 * @param versions which of its reports are versions of one another
 * @param quotations what its reports quote, held against what the parties themselves said
 */
public record Dossier(
        Storyline storyline,
        List<Entry> entries,
        Claims claimed,
        List<Answer> answers,
        List<Copy> copies,
        Versions versions,
        List<QuotationCheck> quotations) {

    private static final Set<Stance> AGAINST =
            EnumSet.of(Stance.DENIES, Stance.NOT_CONFIRMED, Stance.NOT_VERIFIED, Stance.DECLINED, Stance.NO_REPLY);

    /** A question that a report leaves open. */
    public record Unknown(Reading reading, OpenQuestion question) {

        public String words() {
            return question.span().in(reading.report().text());
        }
    }

    /** A headline that says more than its body. */
    public record Gap(Reading reading, HeadlineGap gap) {}

    public Dossier {
        entries = entries.stream().sorted(Entry.BY_DAY).toList();
        answers = List.copyOf(answers);
        copies = List.copyOf(copies);
        quotations = List.copyOf(quotations);
    }

    public List<Claim> claims() {
        return claimed.claims();
    }

    public List<ReportPage> reports() {
        return storyline.readings().stream().map(ReportPage::of).toList();
    }

    /** How many reports it has, all versions of one counted once. */
    public int reportCount() {
        return versions.count(storyline.readings().stream().map(Reading::report).toList());
    }

    /** How many reports tell a claim, all versions of one counted once. */
    public int reportCount(Claim claim) {
        return versions.count(claim.tellings().stream().map(Telling::report).toList());
    }

    /** The reports that were read in several versions, with what changed. */
    public List<ReportVersions> reportVersions() {
        return VersionComparison.of(storyline.readings(), versions);
    }

    /** Who said what in order of time, without what the outlets say themselves. */
    public List<Entry> sayings() {
        return entries.stream().filter(e -> !e.first().own()).toList();
    }

    /** What is denied, not confirmed, not verified, or left without an answer, in order of time. */
    public List<Entry> against() {
        return entries.stream()
                .filter(e -> AGAINST.contains(e.first().statement().stance()))
                .toList();
    }

    /** The statements that an entry is about: what it denies, does not confirm, could not verify. */
    public List<Telling> about(Entry entry) {
        Set<String> ids = entry.tellings().stream()
                .flatMap(t -> t.statement().about().stream())
                .collect(Collectors.toUnmodifiableSet());
        return tellings().filter(t -> ids.contains(t.id())).toList();
    }

    /** The parties that are quoted, those of most statements first; an outlet does not quote itself. */
    public List<Voice> voices() {
        List<Telling> quoted = tellings()
                .filter(t -> !t.own() && !t.party().equalsIgnoreCase(t.report().outlet()))
                .toList();
        return Voice.of(quoted).stream()
                .sorted(Comparator.comparingInt((Voice v) -> -v.tellings().size()))
                .toList();
    }

    /** All that is told of each thing that is counted, in order of the first figure. */
    public List<FigureSeries> figures() {
        return claimed.figures().series();
    }

    /** What later reports say on a question that was left open. */
    public Optional<Answer> answer(Unknown unknown) {
        return answers.stream()
                .filter(a -> a.question().equals(unknown.question())
                        && a.reading()
                                .report()
                                .id()
                                .equals(unknown.reading().report().id()))
                .findFirst();
    }

    public List<Unknown> unknowns() {
        return storyline.readings().stream()
                .flatMap(r -> r.openQuestions().stream().map(q -> new Unknown(r, q)))
                .toList();
    }

    public List<Gap> gaps() {
        return storyline.readings().stream()
                .flatMap(r -> r.headlineGaps().stream().map(g -> new Gap(r, g)))
                .toList();
    }

    /** The outlets in order of their first report; those that nobody names are left out. */
    public List<String> outlets() {
        return storyline.readings().stream()
                .map(r -> r.report().outlet())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The days on which its reports were published, in order. */
    public List<LocalDate> days() {
        return storyline.readings().stream()
                .map(r -> r.report().published())
                .filter(Objects::nonNull)
                .map(p -> p.day())
                .distinct()
                .toList();
    }

    private Stream<Telling> tellings() {
        return storyline.readings().stream().flatMap(r -> r.tellings().stream());
    }
}
