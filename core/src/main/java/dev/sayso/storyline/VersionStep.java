package dev.sayso.storyline;

import dev.sayso.report.CorrectionNote;
import dev.sayso.report.Version;
import java.util.List;

/**
 * From one version of a report to the next.
 *
 * @param order by what it is known which came first
 * @param rule the rule by which both are versions of one report; {@code docs/rules.md} has it in words
 * @param notes where the later one says that it was corrected or updated, in words that the earlier one has not
 * @param statements in order of the later version's text, what was removed last
 * @param figures in order of the later version's text, what was removed last
 */
public record VersionStep(
        Reading earlier,
        Reading later,
        Version.Order order,
        String rule,
        List<CorrectionNote> notes,
        List<StatementChange> statements,
        List<FigureChange> figures) {

    public VersionStep {
        notes = List.copyOf(notes);
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
    }
}
