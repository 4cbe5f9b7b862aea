package dev.sayso.ledger;

import dev.sayso.figure.NewsFigureFinder;
import dev.sayso.pipeline.ReadingPipeline;
import dev.sayso.report.Report;
import dev.sayso.statement.Attribution;
import dev.sayso.statement.Stance;
import dev.sayso.statement.Statement;
import dev.sayso.statement.StatementExtractor;
import dev.sayso.statement.StatementReader;
import dev.sayso.storyline.Reading;
import dev.sayso.text.Span;
import dev.sayso.time.NewsTimeFinder;
import java.util.ArrayList;
import java.util.List;

/**
 * Another version of the program: it no longer finds one statement in five, finds others in fewer words or without their
 * source, and takes some for denials.
 */
final class OtherProgram {

    static final String NAME = "other 2";
    private static final int ONE_IN = 5;

    private final ReadingPipeline pipeline;

    OtherProgram(StatementExtractor extractor) {
        this.pipeline = new ReadingPipeline(
                new NewsTimeFinder(),
                new NewsFigureFinder(),
                new StatementReader(report -> otherwise(extractor.extract(report), report)),
                null);
    }

    Reading read(Report report) {
        Reading reading = pipeline.read(report);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < reading.statements().size(); i++) {
            Statement statement = reading.statements().get(i);
            statements.add(i % 3 == 0 && statement.stance() == Stance.ASSERTS ? denied(statement) : statement);
        }
        return new Reading(
                report,
                reading.credits(),
                reading.times(),
                reading.figures(),
                statements,
                reading.openQuestions(),
                reading.headlineGaps());
    }

    private static List<Attribution> otherwise(List<Attribution> found, Report report) {
        List<Attribution> others = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Attribution attribution = found.get(i);
            boolean dropped = i % ONE_IN == 0;
            if (!dropped) {
                boolean shorter = i % ONE_IN == 1;
                boolean sourceless = i % ONE_IN == 2;
                others.add(new Attribution(
                        sourceless ? List.of() : attribution.source(),
                        attribution.cue(),
                        shorter ? withoutFirstWord(attribution.content(), report.text()) : attribution.content(),
                        attribution.form(),
                        0.5,
                        NAME));
            }
        }
        return others;
    }

    private static List<Span> withoutFirstWord(List<Span> content, String text) {
        List<Span> shorter = new ArrayList<>(content);
        Span first = content.get(0);
        int space = text.indexOf(' ', first.start());
        if (space > 0 && space + 1 < first.end()) {
            shorter.set(0, Span.of(space + 1, first.end()));
        }
        return shorter;
    }

    private static Statement denied(Statement s) {
        return new Statement(
                s.id(),
                s.source(),
                s.cue(),
                s.content(),
                s.form(),
                Stance.DENIES,
                s.about(),
                s.shades(),
                s.medium(),
                s.chain(),
                s.said(),
                s.figures(),
                s.times(),
                s.protection(),
                s.confidence(),
                s.by());
    }
}
