package dev.sayso.cli;

import dev.sayso.claim.Claim;
import dev.sayso.claim.Telling;
import dev.sayso.ledger.Finding;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.Reviews;
import dev.sayso.pipeline.DossierPipeline;
import dev.sayso.report.Report;
import dev.sayso.review.Act;
import dev.sayso.review.Deed;
import dev.sayso.review.Reviewed;
import dev.sayso.review.Subject;
import dev.sayso.statement.PartyTable;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A ledger while somebody acts on it: finds what is meant by the beginnings of ids, as the ledger stands now. */
final class ReviewSession implements AutoCloseable {

    private static final int NAMED = 4;

    private final CommandLine command;
    private final Ledger ledger;
    private final List<Act> acts;
    private final Reviewed reviewed;
    private @Nullable List<Dossier> dossiers;

    private ReviewSession(CommandLine command, Ledger ledger) {
        this.command = command;
        this.ledger = ledger;
        Consumer<Finding> leftOut = finding -> command.getErr().println("sayso: left out: " + finding);
        this.acts = ledger.reviews().acts(leftOut);
        this.reviewed = Reviewed.of(ledger.readings(leftOut), acts);
    }

    static ReviewSession open(CommandLine command, LedgerOption ledger) {
        Ledger opened = Ledger.openExisting(ledger.address);
        try {
            return new ReviewSession(command, opened);
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    List<Act> acts() {
        return acts;
    }

    Subject statement(String id) {
        return quoted(telling(id));
    }

    Telling telling(String id) {
        return one("statement", id, statements());
    }

    Reviewed reviewed() {
        return reviewed;
    }

    /** A statement that claims something, and its claims. */
    Subject claiming(String id) {
        Telling telling = telling(id);
        if (claims(telling).isEmpty()) {
            throw usage("statement " + telling.id() + " claims nothing: it stands in no claim");
        }
        return quoted(telling);
    }

    /** Two statements that can be in one claim. */
    Deed pair(Deed.Kind kind, String one, String other) {
        Subject first = claiming(one);
        Subject second = claiming(other);
        if (!storyline(first).equals(storyline(second))) {
            throw usage("the two statements stand in different storylines: a claim is one of one storyline");
        }
        return Deed.of(kind, first, second);
    }

    private String storyline(Subject statement) {
        return dossiers().stream()
                .filter(d -> d.claims().stream()
                        .flatMap(c -> c.tellings().stream())
                        .anyMatch(t -> t.id().equals(statement.id())))
                .map(d -> d.storyline().id())
                .findFirst()
                .orElse("");
    }

    /** The claim that a statement is split from: the one that is named, else its only one that has others. */
    Subject claimOf(String statement, @Nullable String claim) {
        Telling telling = telling(statement);
        if (claim != null) {
            return quoted(one("claim", claim, allClaims()));
        }
        List<Claim> its =
                claims(telling).stream().filter(c -> c.tellings().size() > 1).toList();
        if (its.size() != 1) {
            throw usage(
                    its.isEmpty()
                            ? "statement " + telling.id() + " is in no claim with others"
                            : "statement " + telling.id() + " is in several claims: say which with --from");
        }
        return quoted(its.get(0));
    }

    Subject claim(String id) {
        return quoted(one("claim", id, allClaims()));
    }

    /** A statement, a report or a claim, whichever begins so. */
    Subject any(String id, boolean reports) {
        Map<String, Subject> found = new LinkedHashMap<>();
        begins(id, statements()).forEach((key, telling) -> found.put(key, quoted(telling)));
        if (reports) {
            begins(id, reports()).forEach((key, report) -> found.put(key, Subject.report(report.id())));
        }
        if (found.isEmpty()) {
            begins(id, allClaims()).forEach((key, claim) -> found.put(key, quoted(claim)));
        }
        return one(reports ? "statement, claim or report" : "statement or claim", id, found);
    }

    Act act(String id) {
        return one("act", id, byId(acts.stream(), Act::id));
    }

    /** Takes back an act that is in effect, an undoing among them. */
    Deed undo(String id) {
        Act act = act(id);
        act.takenBackBy(acts).ifPresent(later -> {
            throw usage("act " + act.id() + " was taken back already by " + later.by() + " (act " + later.id() + ")");
        });
        return Deed.of(Deed.Kind.UNDO, Subject.act(act.id()));
    }

    /** Keeps an act and says so. */
    void keep(Deed deed, ActOptions options) {
        if (!Act.namesPerson(options.by)) {
            throw usage("an act is a person's: --by \"" + options.by + "\" names none");
        }
        if (options.reason.isBlank()) {
            throw usage("an act needs a reason");
        }
        String after = options.after == null ? Reviews.last(deed, acts) : seen(options.after);
        Act act = ledger.reviews().keep(deed, options.by, options.reason, after);
        command.getOut().println("Kept as act " + act.id());
    }

    private @Nullable String seen(String after) {
        return after.equals("none") ? null : act(after).id();
    }

    ParameterException usage(String message) {
        return new ParameterException(command, message);
    }

    Subject quoted(Telling telling) {
        return Subject.statement(reviewed.quoted(telling));
    }

    private Subject quoted(Claim claim) {
        return Subject.claim(
                claim.id(), claim.tellings().stream().map(reviewed::quoted).toList());
    }

    private Map<String, Telling> statements() {
        return byId(reviewed.readings().stream().flatMap(r -> r.tellings().stream()), Telling::id);
    }

    private Map<String, Report> reports() {
        return byId(reviewed.readings().stream().map(Reading::report), Report::id);
    }

    private Map<String, Claim> allClaims() {
        return byId(dossiers().stream().flatMap(d -> d.claims().stream()), Claim::id);
    }

    private List<Claim> claims(Telling telling) {
        return allClaims().values().stream()
                .filter(c -> c.tellings().stream().anyMatch(t -> t.id().equals(telling.id())))
                .toList();
    }

    private List<Dossier> dossiers() {
        List<Dossier> made = dossiers;
        if (made == null) {
            made = DossierPipeline.reviewed(PartyTable.standard(), reviewed).dossiers();
            dossiers = made;
        }
        return made;
    }

    private static <T> Map<String, T> byId(Stream<T> things, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        things.forEach(thing -> byId.put(id.apply(thing), thing));
        return byId;
    }

    private static <T> Map<String, T> begins(String id, Map<String, T> things) {
        Map<String, T> found = new LinkedHashMap<>();
        things.forEach((key, thing) -> {
            if (!id.isEmpty() && key.startsWith(id)) {
                found.put(key, thing);
            }
        });
        return found;
    }

    private <T> T one(String what, String id, Map<String, T> things) {
        Map<String, T> found = begins(id, things);
        if (found.size() > 1) {
            throw usage("several begin with \"" + id + "\": "
                    + String.join(", ", found.keySet().stream().limit(NAMED).toList())
                    + (found.size() > NAMED ? ", …" : ""));
        }
        Optional<T> only = found.values().stream().findFirst();
        return only.orElseThrow(() -> usage("the ledger has no " + what + " \"" + id + "\""));
    }

    @Override
    public void close() {
        ledger.close();
    }
}
