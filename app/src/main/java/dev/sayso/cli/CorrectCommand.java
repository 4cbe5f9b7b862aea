package dev.sayso.cli;

import dev.sayso.claim.Telling;
import dev.sayso.review.Deed;
import dev.sayso.review.Wish;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
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

        Wish.Counted wish() {
            return new Wish.Counted(
                    words, value, low, high, qualifier, measure, whom, place, period, cumulative, recent);
        }
    }

    @Override
    public Integer call() {
        try (ReviewSession session = ReviewSession.open(spec.commandLine(), options.ledger)) {
            Telling telling = session.telling(statement);
            Wish wish = new Wish(
                    unknown ? List.of() : names,
                    kind,
                    source,
                    content,
                    stance,
                    counted == null ? null : counted.wish());
            session.keep(Deed.correct(session.reviewed().quoted(telling), wish.of(telling)), options);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
        return 0;
    }
}
