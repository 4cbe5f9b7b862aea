package dev.sayso.pipeline;

import dev.sayso.figure.Figure;
import dev.sayso.figure.FigureFinder;
import dev.sayso.figure.NewsFigureFinder;
import dev.sayso.figure.VagueRule;
import dev.sayso.report.Credits;
import dev.sayso.report.Details;
import dev.sayso.report.Report;
import dev.sayso.statement.OnnxStatementExtractor;
import dev.sayso.statement.Statement;
import dev.sayso.statement.StatementReader;
import dev.sayso.storyline.Body;
import dev.sayso.storyline.HeadlineGapFinder;
import dev.sayso.storyline.OpenQuestion;
import dev.sayso.storyline.OpenQuestionFinder;
import dev.sayso.storyline.Reading;
import dev.sayso.text.Span;
import dev.sayso.time.NewsTimeFinder;
import dev.sayso.time.TimeFinder;
import dev.sayso.time.TimeMention;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The order in which the steps run over one report. Thread-safe. */
public final class ReadingPipeline {

    private final Credits credits = Credits.standard();
    private final TimeFinder times;
    private final FigureFinder figures;
    private final StatementReader statements;
    private final @Nullable VagueRule vague;
    private final OpenQuestionFinder questions = new OpenQuestionFinder();
    private final HeadlineGapFinder gaps = new HeadlineGapFinder();

    /**
     * @param vague gives numbers to words such as "dozens"; null leaves them without
     */
    public ReadingPipeline(
            TimeFinder times, FigureFinder figures, StatementReader statements, @Nullable VagueRule vague) {
        this.times = times;
        this.figures = figures;
        this.statements = statements;
        this.vague = vague;
    }

    /** The pipeline that the product ships. */
    public static ReadingPipeline standard() {
        return standard(null);
    }

    /** The same, with a rule that gives numbers to words such as "dozens". */
    public static ReadingPipeline standard(@Nullable VagueRule vague) {
        return new ReadingPipeline(
                new NewsTimeFinder(),
                new NewsFigureFinder(),
                new StatementReader(OnnxStatementExtractor.load()),
                vague);
    }

    public Reading read(Report report) {
        List<TimeMention> found = times.find(report);
        List<Figure> words = figures.find(report, found);
        List<Figure> counted = vague == null ? words : vague.read(words, report.text());
        List<Statement> read = statements.read(report, found, counted);
        Body body = new Body(report, read, counted);
        List<OpenQuestion> open = questions.find(body);
        List<Statement> said =
                read.stream().filter(s -> !OpenQuestion.cover(open, s)).toList();
        return new Reading(
                report,
                credits.find(report),
                found,
                counted,
                said,
                open,
                gaps.find(report, body.without(open), inHeadline(report, counted)));
    }

    /** The figures of a headline, which are read apart where it does not stand in the text. */
    private List<Figure> inHeadline(Report report, List<Figure> counted) {
        Optional<Span> inText = report.headlineSpan();
        if (inText.isPresent()) {
            return counted.stream().filter(f -> inText.get().contains(f.span())).toList();
        }
        if (report.headline() == null) {
            return List.of();
        }
        Report headline = Report.ofText(report.headline(), Details.NONE);
        return figures.find(headline, times.find(headline));
    }
}
