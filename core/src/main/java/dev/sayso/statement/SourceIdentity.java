package dev.sayso.statement;

import dev.sayso.report.Report;
import dev.sayso.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * Says which party the words of a source mean, over the whole report: names, short names, roles, descriptions,
 * pronouns, governments behind capitals. Abstains where the report does not say. Thread-safe.
 */
public final class SourceIdentity {

    private final States states = States.load();
    private final PersonWords people = PersonWords.load();
    private final NameFinder names = new NameFinder(states, people);
    private final DescriptionFinder descriptions = new DescriptionFinder(states, people);

    /** The source of each attribution, in the same order. */
    public List<Source> resolve(Report report, List<Attribution> attributions) {
        return new SourceResolution(report, states, people, names, descriptions).resolve(attributions);
    }

    /** The report's own outlet as a source. */
    static Source outlet(Report report, List<Span> spans) {
        String outlet = Objects.requireNonNullElse(report.outlet(), "");
        List<String> names = outlet.isBlank() ? List.of() : List.of(outlet);
        return new Source(spans, names, Source.Kind.OUTLET, !names.isEmpty());
    }
}
