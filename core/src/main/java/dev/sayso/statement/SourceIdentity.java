package dev.sayso.statement;

import dev.sayso.report.Report;
import dev.sayso.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Says which party the words of a source mean, over the whole report: names, short names, roles, descriptions,
 * pronouns, governments behind capitals. Abstains where the report does not say. Thread-safe.
 */
public final class SourceIdentity {

    private final States states = States.load();
    private final PersonWords people = PersonWords.load();
    private final NameFinder names = new NameFinder(states, people);
    private final Roles roles = Roles.load();
    private final DescriptionFinder descriptions = new DescriptionFinder(states, people);

    /** The source of each attribution, in the same order. */
    public List<Source> resolve(Report report, List<Attribution> attributions) {
        return new SourceResolution(report, states, people, names, descriptions).resolve(attributions);
    }

    /** What a report says of who speaks for whom, in no order that means anything. */
    public List<Representation> representations(Report report) {
        return new SourceResolution(report, states, people, names, descriptions).representations(states, roles);
    }

    /** The names of a report in order of the text. */
    List<NameMention> names(Report report) {
        return names.find(new ReportSentences(report), report.text());
    }

    /** The report's own outlet as a source. */
    static Source outlet(Report report, List<Span> spans) {
        String outlet = Objects.requireNonNullElse(report.outlet(), "");
        List<String> names = outlet.isBlank() ? List.of() : List.of(outlet);
        return new Source(spans, names, Source.Kind.OUTLET, !names.isEmpty());
    }

    /** Whether words name the report's own outlet, in full or by its last words. */
    static boolean isOutlet(Report report, Span whole) {
        return isOutlet(report, whole.in(report.text()));
    }

    /** Whether a name is that of the report's own outlet, in full or by its last words. */
    static boolean isOutlet(Report report, String called) {
        String outlet = Objects.requireNonNullElse(report.outlet(), "");
        String words = withoutArticle(called);
        String name = words.toLowerCase(Locale.ROOT);
        String full = withoutArticle(outlet).toLowerCase(Locale.ROOT);
        boolean shortened = !name.isEmpty() && Character.isUpperCase(words.codePointAt(0)) && full.endsWith(" " + name);
        return !full.isEmpty() && !name.isEmpty() && (name.equals(full) || shortened);
    }

    private static String withoutArticle(String name) {
        String stripped = name.strip();
        return stripped.regionMatches(true, 0, "the ", 0, 4) ? stripped.substring(4) : stripped;
    }
}
