package dev.sayso.web;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Telling;
import dev.sayso.review.Act;
import dev.sayso.review.Deed;
import dev.sayso.review.Subject;
import dev.sayso.review.Wish;
import dev.sayso.statement.Protection;
import io.javalin.http.ConflictResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes deeds of what somebody filled in, on one storyline as it stands now. What cannot be is an
 * {@link IllegalArgumentException}; what is no longer there, since somebody changed it, a {@link ConflictResponse}.
 */
final class Deeds {

    /** What was filled in, by name; each is empty where it was not. */
    interface Fields {

        String given(String name);

        List<String> all(String name);
    }

    private final Shown shown;
    private final Fields fields;

    Deeds(Shown shown, Fields fields) {
        this.shown = shown;
        this.fields = fields;
    }

    Deed deed() {
        Deed.Kind kind = constant(Deed.Kind.class, fields.given("act"));
        if (kind == null) {
            throw new IllegalArgumentException("nothing is to be done");
        }
        return switch (kind) {
            case ACCEPT -> Deed.of(Deed.Kind.ACCEPT, statement());
            case CORRECT -> correct(telling(fields.given("statement")));
            case SPLIT -> split(telling(fields.given("statement")));
            case MERGE -> Deed.merge(claims());
            case LINK, UNLINK ->
                Deed.of(kind, quoted(telling(fields.given("statement"))), quoted(telling(fields.given("other"))));
            case NOTE -> Deed.note(about(), fields.given("text"));
            case SHIELD -> Deed.shield(whom(), rule(fields.given("rule")));
            case LIFT -> Deed.of(Deed.Kind.LIFT, whom());
            case GRADE -> Deed.grade(about(), fields.given("grade").toUpperCase(Locale.ROOT));
            case UNDO -> throw new IllegalArgumentException("an act is taken back where all acts are");
        };
    }

    private Subject statement() {
        return quoted(telling(fields.given("statement")));
    }

    private Subject quoted(Telling telling) {
        return Subject.statement(shown.reviewed().quoted(telling));
    }

    private Telling telling(String id) {
        return shown.telling(id)
                .orElseThrow(() -> new ConflictResponse("Nothing was done: the storyline has no statement “" + id
                        + "” any more. Look at it, and act again."));
    }

    private Subject quoted(Claim claim) {
        return Subject.claim(
                claim.id(),
                claim.tellings().stream().map(t -> shown.reviewed().quoted(t)).toList());
    }

    private Claim claim(String id) {
        return shown.claim(id)
                .orElseThrow(
                        () -> new ConflictResponse(
                                "Nothing was done: the claim is no longer as you saw it, since a statement joined or left it. Look at it, and act again."));
    }

    private List<Subject> claims() {
        List<Subject> picked =
                fields.all("claim").stream().map(id -> quoted(claim(id))).toList();
        if (picked.size() < 2) {
            throw new IllegalArgumentException("pick two claims or more to be merged");
        }
        return picked;
    }

    private Deed split(Telling telling) {
        String from = fields.given("claim");
        List<Claim> its = shown.claims(telling.id()).stream()
                .filter(c -> from.isEmpty() || c.id().equals(from))
                .filter(c -> c.tellings().size() > 1)
                .toList();
        if (its.isEmpty()) {
            throw new ConflictResponse("Nothing was done: the statement is in no claim with others.");
        }
        if (its.size() > 1) {
            throw new IllegalArgumentException("the statement is in several claims: say which");
        }
        return Deed.of(Deed.Kind.SPLIT, quoted(telling), quoted(its.get(0)));
    }

    /** A statement, a claim, a report or a party, whichever is given. */
    private Subject about() {
        if (!fields.given("claim").isEmpty()) {
            return quoted(claim(fields.given("claim")));
        }
        if (!fields.given("report").isEmpty()) {
            return Subject.report(fields.given("report"));
        }
        return whom();
    }

    private Subject whom() {
        String person = fields.given("party");
        return person.isEmpty() ? statement() : Subject.party(person);
    }

    /** A deed on a party, which stands in no storyline. */
    static Deed onParty(Fields fields) {
        Subject party = Subject.party(fields.given("party"));
        return switch (fields.given("act")) {
            case "shield" -> Deed.shield(party, rule(fields.given("rule")));
            case "lift" -> Deed.of(Deed.Kind.LIFT, party);
            case "grade" -> Deed.grade(party, fields.given("grade").toUpperCase(Locale.ROOT));
            default -> throw new IllegalArgumentException("a party can be shielded, or graded");
        };
    }

    private Deed correct(Telling telling) {
        String content = fields.given("content");
        List<String> names = Stream.of(fields.given("names").split(";"))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
        boolean unknown = !fields.given("unknown").isEmpty();
        Wish wish = new Wish(
                unknown ? List.of() : names.isEmpty() ? null : names,
                some("kind"),
                some("source"),
                content.equals(telling.words()) ? null : some("content"),
                some("stance"),
                figure());
        return Deed.correct(shown.reviewed().quoted(telling), wish.of(telling));
    }

    private Wish.@Nullable Counted figure() {
        String words = some("figure");
        return words == null
                ? null
                : new Wish.Counted(
                        words,
                        null,
                        number("low"),
                        number("high"),
                        null,
                        some("measure"),
                        some("whom"),
                        some("place"),
                        some("period"),
                        some("cumulative"),
                        some("new"));
    }

    private @Nullable String some(String name) {
        String value = fields.given(name);
        return value.isEmpty() ? null : value;
    }

    private @Nullable BigDecimal number(String name) {
        String digits = some(name);
        try {
            return digits == null ? null : new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("“" + digits + "” is no number", e);
        }
    }

    static Protection.Rule rule(String word) {
        return Stream.of(Protection.Rule.values())
                .filter(r -> r.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("say by which rule somebody is shielded"));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String word) {
        if (word.isEmpty()) {
            return null;
        }
        return Stream.of(type.getEnumConstants())
                .filter(c -> Visit.word(c).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + word + "” is none of those that there are"));
    }

    /** The deed that takes an act back, unless that was done already. */
    static Deed undo(String id, List<Act> acts) {
        Act act = acts.stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no act “" + id + "”"));
        act.takenBackBy(acts).ifPresent(later -> {
            throw new ConflictResponse(
                    "Nothing was done: " + later.by() + " took that back already (act " + later.id() + ").");
        });
        return Deed.of(Deed.Kind.UNDO, Subject.act(id));
    }
}
