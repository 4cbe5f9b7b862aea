package dev.sayso.storyline;

import dev.sayso.claim.Telling;
import dev.sayso.figure.Figure;
import dev.sayso.report.Credit;
import dev.sayso.report.Report;
import dev.sayso.statement.Statement;
import dev.sayso.time.TimeMention;
import java.util.List;

/** Everything read from one report, each list in order of the text. */
public record Reading(
        Report report,
        List<Credit> credits,
        List<TimeMention> times,
        List<Figure> figures,
        List<Statement> statements,
        List<OpenQuestion> openQuestions,
        List<HeadlineGap> headlineGaps) {

    public Reading {
        credits = List.copyOf(credits);
        times = List.copyOf(times);
        figures = List.copyOf(figures);
        statements = List.copyOf(statements);
        openQuestions = List.copyOf(openQuestions);
        headlineGaps = List.copyOf(headlineGaps);
    }

    /** Its statements, each with its report and figures. */
    public List<Telling> tellings() {
        return statements.stream()
                .map(s -> Telling.of(report, credits, figures, s))
                .toList();
    }
}
