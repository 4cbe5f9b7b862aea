package dev.sayso.cli;

import dev.sayso.claim.Telling;
import dev.sayso.review.Deed;
import dev.sayso.review.Subject;
import dev.sayso.statement.Protection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sayso review}: what people decide on what was read; each act is kept with who, when and why, and can be undone. */
@Command(
        name = "review",
        description = "Decides on what was read: each act is kept with who, when and why, and can be undone.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "ACT",
        subcommands = {CorrectCommand.class, ReviewListCommand.class},
        footer = {
            "",
            "Statements, claims, reports and acts are named by their ids, or by the beginning of one.",
            "",
            "Examples:",
            "  sayso review accept 4f2a --by \"Mara Lind\" --reason \"checked against the recording\"",
            "  sayso review correct 4f2a --stance denies --by \"Mara Lind\" --reason \"the cue is a denial\"",
            "  sayso review grade --party \"Port Office\" B --by \"Mara Lind\" --reason \"right in most cases so far\"",
            "  sayso review list"
        })
final class ReviewCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(description = "Says that a statement is right as it stands.", mixinStandardHelpOptions = true)
    int accept(@Mixin ActOptions options, @Parameters(paramLabel = "STATEMENT") String statement) {
        return keep("accept", options, s -> Deed.of(Deed.Kind.ACCEPT, s.statement(statement)));
    }

    @Command(description = "Takes a statement out of a claim: it says another thing.", mixinStandardHelpOptions = true)
    int split(
            @Mixin ActOptions options,
            @Parameters(paramLabel = "STATEMENT") String statement,
            @Option(names = "--from", paramLabel = "CLAIM", description = "Which claim (default: its only one).")
                    @Nullable
                    String claim) {
        return keep(
                "split", options, s -> Deed.of(Deed.Kind.SPLIT, s.claiming(statement), s.claimOf(statement, claim)));
    }

    @Command(description = "Makes several claims one: they say the same.", mixinStandardHelpOptions = true)
    int merge(@Mixin ActOptions options, @Parameters(paramLabel = "CLAIM", arity = "2..*") List<String> claims) {
        return keep(
                "merge", options, s -> Deed.merge(claims.stream().map(s::claim).toList()));
    }

    @Command(description = "Says that two statements say the same.", mixinStandardHelpOptions = true)
    int link(
            @Mixin ActOptions options,
            @Parameters(paramLabel = "STATEMENT", index = "0") String one,
            @Parameters(paramLabel = "OTHER", index = "1") String other) {
        return keep("link", options, s -> s.pair(Deed.Kind.LINK, one, other));
    }

    @Command(
            description = "Says that two statements do not say the same; the first leaves where they stand together.",
            mixinStandardHelpOptions = true)
    int unlink(
            @Mixin ActOptions options,
            @Parameters(paramLabel = "STATEMENT", index = "0") String one,
            @Parameters(paramLabel = "OTHER", index = "1") String other) {
        return keep("unlink", options, s -> s.pair(Deed.Kind.UNLINK, one, other));
    }

    @Command(description = "Keeps a note on a statement, claim or report.", mixinStandardHelpOptions = true)
    int note(
            @Mixin ActOptions options,
            @Parameters(paramLabel = "ID", index = "0") String id,
            @Parameters(paramLabel = "TEXT", index = "1") String text) {
        return keep("note", options, s -> Deed.note(s.any(id, true), text));
    }

    @Command(
            description = "Says that publicity can harm a person, or who speaks in a statement.",
            mixinStandardHelpOptions = true)
    int shield(
            @Mixin ActOptions options,
            @Parameters(paramLabel = "STATEMENT", arity = "0..1") @Nullable String statement,
            @Option(names = "--person", paramLabel = "NAME", description = "Wherever this person speaks or is named.")
                    @Nullable
                    String person,
            @Option(
                            names = "--rule",
                            required = true,
                            paramLabel = "RULE",
                            description =
                                    "Why: prisoner-of-war, hostage, minor, victim (of sexual violence), unidentified-dead.")
                    String rule) {
        return keep("shield", options, s -> Deed.shield(shielded(s, statement, person), rule(rule)));
    }

    @Command(description = "Says that a person or statement needs no shield.", mixinStandardHelpOptions = true)
    int lift(
            @Mixin ActOptions options,
            @Parameters(paramLabel = "STATEMENT", arity = "0..1") @Nullable String statement,
            @Option(names = "--person", paramLabel = "NAME", description = "Wherever this person speaks or is named.")
                    @Nullable
                    String person) {
        return keep("lift", options, s -> Deed.of(Deed.Kind.LIFT, shielded(s, statement, person)));
    }

    @Command(
            description = {
                "Grades a party (A to F) or a statement or claim (1 to 6).",
                "A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged.",
                "1 confirmed by others, 2 probably true, 3 possibly, 4 doubtful, 5 improbable, 6 cannot be judged."
            },
            mixinStandardHelpOptions = true)
    int grade(
            @Mixin ActOptions options,
            @Option(names = "--party", paramLabel = "NAME", description = "The party that is graded.") @Nullable
                    String party,
            @Parameters(paramLabel = "ID GRADE", arity = "1..2", hideParamSyntax = true) List<String> idAndGrade) {
        String grade = idAndGrade.get(idAndGrade.size() - 1).toUpperCase(Locale.ROOT);
        if ((party == null) != (idAndGrade.size() == 2)) {
            throw usage("grade", "say what is graded: an id before the grade, or --party");
        }
        return keep(
                "grade",
                options,
                s -> Deed.grade(party == null ? s.any(idAndGrade.get(0), false) : Subject.party(party), grade));
    }

    @Command(
            description = "Takes an act back; undoing an undoing brings the act back.",
            mixinStandardHelpOptions = true)
    int undo(@Mixin ActOptions options, @Parameters(paramLabel = "ACT") String act) {
        return keep("undo", options, s -> s.undo(act));
    }

    private Subject shielded(ReviewSession session, @Nullable String statement, @Nullable String person) {
        if (statement != null && person == null) {
            Telling telling = session.telling(statement);
            return session.quoted(telling);
        }
        if (person != null && statement == null) {
            return Subject.party(person);
        }
        throw session.usage("say who: a statement or --person");
    }

    private static Protection.Rule rule(String word) {
        for (Protection.Rule rule : Protection.Rule.values()) {
            if (rule.toString().equals(word)) {
                return rule;
            }
        }
        throw new IllegalArgumentException(
                "\"" + word + "\" is no rule by which people are shielded: " + List.of(Protection.Rule.values()));
    }

    private int keep(String act, ActOptions options, Function<ReviewSession, Deed> deed) {
        try (ReviewSession session = ReviewSession.open(command(act), options.ledger)) {
            session.keep(deed.apply(session), options);
        } catch (IllegalArgumentException e) {
            throw usage(act, String.valueOf(e.getMessage()));
        }
        return 0;
    }

    private ParameterException usage(String act, String message) {
        return new ParameterException(command(act), message);
    }

    private CommandLine command(String act) {
        return Objects.requireNonNull(spec.subcommands().get(act));
    }
}
