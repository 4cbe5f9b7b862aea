package dev.sayso.cli;

import dev.sayso.claim.Telling;
import dev.sayso.figure.Figure;
import dev.sayso.figure.Scope;
import dev.sayso.review.Bounds;
import dev.sayso.review.Correction;
import dev.sayso.review.Deed;
import dev.sayso.review.FigureCorrection;
import dev.sayso.review.ReportWords;
import dev.sayso.statement.Source;
import dev.sayso.statement.Stance;
import dev.sayso.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sayso review correct}: says what a statement is where the program has it otherwise. */
@Command(
        name = "correct",
        description = {
            "Says what a statement is; what is not named stays as it is.",
            "WORDS are words of the report, or their places in it as START-END[,START-END…], counted in code points."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  sayso review correct 4f2a --source \"Port Office\" --source-kind organization --by … --reason …",
            "  sayso review correct 4f2a --figure \"about 40\" --low 35 --high 45 --measure injured --by … --reason …"
        })
final class CorrectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ActOptions options = new ActOptions();

    @Parameters(paramLabel = "STATEMENT")
    private String statement = "";

    @Option(names = "--source", paramLabel = "NAME", description = "Whose say-so it is; several times for several.")
    private @Nullable List<String> names;

    @Option(names = "--source-unknown", description = "Nobody knows whose say-so it is.")
    private boolean unknown;

    @Option(
            names = "--source-kind",
            paramLabel = "KIND",
            description = "person, organization, state, outlet, group, document or unknown.")
    private @Nullable String kind;

    @Option(names = "--source-words", paramLabel = "WORDS", description = "The words of the source.")
    private @Nullable String source;

    @Option(names = "--content", paramLabel = "WORDS", description = "The words of the content.")
    private @Nullable String content;

    @Option(
            names = "--stance",
            paramLabel = "STANCE",
            description = "asserts, denies, confirms, not-confirmed, not-verified, declined, no-reply or asked.")
    private @Nullable String stance;

    @ArgGroup(exclusive = false)
    private @Nullable Counted counted;

    /** What is said of one figure. */
    static final class Counted {

        @Option(
                names = "--figure",
                required = true,
                paramLabel = "WORDS",
                description = "The words of a figure, about which the options that follow are.")
        private String words = "";

        @Option(names = "--value", paramLabel = "NUMBER", description = "Its value.")
        private @Nullable BigDecimal value;

        @Option(names = "--low", paramLabel = "NUMBER", description = "The least it says; open without it.")
        private @Nullable BigDecimal low;

        @Option(names = "--high", paramLabel = "NUMBER", description = "The most it says; open without it.")
        private @Nullable BigDecimal high;

        @Option(
                names = "--qualifier",
                paramLabel = "WORD",
                description = "exact, about, at-least, at-most, more-than, less-than, range or vague.")
        private @Nullable String qualifier;

        @Option(
                names = "--measure",
                paramLabel = "WORD",
                description = "What happened to those counted: killed, injured, …, or none.")
        private @Nullable String measure;

        @Option(names = "--whom", paramLabel = "WORDS", description = "Scope: the group that is counted.")
        private @Nullable String whom;

        @Option(names = "--place", paramLabel = "WORDS", description = "Scope: where.")
        private @Nullable String place;

        @Option(names = "--period", paramLabel = "WORDS", description = "Scope: when, or for which time.")
        private @Nullable String period;

        @Option(names = "--cumulative", paramLabel = "WORDS", description = "Scope: what makes it all until then.")
        private @Nullable String cumulative;

        @Option(names = "--new", paramLabel = "WORDS", description = "Scope: what makes it new.")
        private @Nullable String recent;
    }

    @Override
    public Integer call() {
        try (ReviewSession session = ReviewSession.open(spec.commandLine(), options.ledger)) {
            Telling telling = session.telling(statement);
            ReportWords words = new ReportWords(telling);
            Correction correction = new Correction(
                    unknown ? List.of() : names,
                    word(Source.Kind.class, kind),
                    source == null ? null : words.find(source),
                    content == null ? null : words.find(content),
                    word(Stance.class, stance),
                    counted == null ? List.of() : List.of(figure(counted, telling, words)));
            session.keep(Deed.correct(session.reviewed().quoted(telling), correction), options);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
        return 0;
    }

    private static FigureCorrection figure(Counted counted, Telling telling, ReportWords words) {
        Span span = words.find(counted.words).get(0);
        boolean valued = counted.value != null || counted.low != null || counted.high != null;
        Bounds bounds = counted.value != null
                ? new Bounds(counted.value, counted.value)
                : new Bounds(counted.low, counted.high);
        boolean known = telling.figures().stream().anyMatch(f -> f.span().overlaps(span));
        if (!known && !valued) {
            throw new IllegalArgumentException(
                    "the statement has no figure \"" + counted.words + "\": a new one needs --value, --low or --high");
        }
        boolean scoped = Stream.of(counted.whom, counted.place, counted.period, counted.cumulative, counted.recent)
                .anyMatch(Objects::nonNull);
        Scope scope = new Scope(
                some(words, counted.whom),
                some(words, counted.place),
                some(words, counted.period),
                some(words, counted.cumulative),
                some(words, counted.recent));
        String measure = counted.measure;
        return new FigureCorrection(
                span,
                valued ? bounds : null,
                word(Figure.Qualifier.class, counted.qualifier),
                measure == null
                        ? null
                        : new FigureCorrection.Measured(
                                measure.equals("none") ? null : word(Figure.Measure.class, measure)),
                scoped ? scope : null);
    }

    private static List<Span> some(ReportWords words, @Nullable String given) {
        return given == null ? List.of() : words.find(given);
    }

    /** The constant that the contract writes so. */
    private static <E extends Enum<E>> @Nullable E word(Class<E> type, @Nullable String word) {
        if (word == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"" + word + "\" is no " + type.getSimpleName().toLowerCase(Locale.ROOT), e);
        }
    }
}
