package dev.sayso.web;

import dev.sayso.account.Role;
import dev.sayso.claim.Claim;
import dev.sayso.claim.Telling;
import dev.sayso.export.ReviewJson;
import dev.sayso.export.Shielding;
import dev.sayso.ledger.ReviewConflictException;
import dev.sayso.ledger.Reviews;
import dev.sayso.review.Act;
import dev.sayso.review.Deed;
import dev.sayso.review.Subject;
import dev.sayso.review.Wish;
import dev.sayso.statement.Protection;
import dev.sayso.storyline.Hit;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people decide: to be looked at, done and taken back. */
final class ReviewApi {

    static final List<Endpoint> ENDPOINTS = List.of(
            Endpoint.view("/review/acts", ReviewApi::acts),
            Endpoint.view("/review/acts/{id}", ReviewApi::act),
            Endpoint.post("/review/acts", Role.REVIEW, ReviewApi::keep),
            Endpoint.post("/review/acts/{id}/undo", Role.REVIEW, ReviewApi::undo));

    private static final Set<String> OF_EVERY_ACT = Set.of("reason", "after", "by");
    private static final Set<String> KEYS = Stream.concat(
                    OF_EVERY_ACT.stream(),
                    Stream.of("kind", "statements", "claims", "report", "party", "text", "rule", "grade", "correction"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> OF_A_CORRECTION =
            Set.of("sources", "sourceKind", "sourceWords", "content", "stance", "figure");
    private static final Set<String> OF_A_FIGURE = Set.of(
            "words", "value", "low", "high", "qualifier", "measure", "whom", "place", "period", "cumulative", "new");
    private static final String NONE = "none";

    private ReviewApi() {}

    private static Reply acts(Visit visit) {
        String on = visit.given("on");
        List<Act> acts = visit.desk().acts().stream()
                .filter(a -> on.isEmpty()
                        || a.deed().subjects().stream()
                                .anyMatch(s -> s.id().equals(on) || s.ids().anyMatch(on::equals)))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(acts);
        Set<String> held = held(visit);
        Shielding shielding = visit.shielding();
        return Reply.of(Paging.of(visit)
                .page(visit, acts, a -> ReviewJson.of(shielding.act(a), held.contains(a.id()))));
    }

    private static Set<String> held(Visit visit) {
        return Act.inEffect(visit.desk().acts()).stream().map(Act::id).collect(Collectors.toUnmodifiableSet());
    }

    private static Act found(Visit visit) {
        return visit.desk().acts().stream()
                .filter(a -> a.id().equals(visit.part("id")))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("There is no act “" + visit.part("id") + "”."));
    }

    private static Reply act(Visit visit) {
        Act act = found(visit);
        return Reply.of(ReviewJson.of(visit.shielding().act(act), held(visit).contains(act.id())));
    }

    private static Reply undo(Visit visit) {
        Body body = Body.of(visit, OF_EVERY_ACT);
        return keep(
                visit, body, Deed.of(Deed.Kind.UNDO, Subject.act(found(visit).id())));
    }

    private static Reply keep(Visit visit) {
        Body body = Body.of(visit, KEYS);
        try {
            return keep(visit, body, deed(visit, body));
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(String.valueOf(e.getMessage()));
        }
    }

    private static Reply keep(Visit visit, Body body, Deed deed) {
        String after = body.text("after");
        String seen = after == null ? Reviews.last(deed, visit.desk().acts()) : after.equals(NONE) ? null : after;
        try {
            Act act = visit.desk().ledger().reviews().keep(deed, by(visit, body), body.needed("reason"), seen);
            return Reply.made(
                    Api.BASE + "/review/acts/" + act.id(),
                    ReviewJson.of(visit.shielding().act(act), true));
        } catch (ReviewConflictException e) {
            throw new ConflictResponse(String.valueOf(e.getMessage()));
        }
    }

    /** Who does it: who has an account does it under its name. */
    private static String by(Visit visit, Body body) {
        String by = body.text("by");
        String name = visit.visitor().name();
        if (visit.visitor().known()) {
            if (by != null && !by.equals(name)) {
                throw new BadRequestResponse("You are “" + name + "” and not “" + by + "”.");
            }
            return name;
        }
        String said = by == null ? name : by;
        if (said.isBlank()) {
            throw new BadRequestResponse("“by” is missing: an act is a person’s.");
        }
        return said;
    }

    private static Deed deed(Visit visit, Body body) {
        Deed.Kind kind = kind(body.needed("kind"));
        List<String> statements = Objects.requireNonNullElse(body.texts("statements"), List.of());
        List<String> claims = Objects.requireNonNullElse(body.texts("claims"), List.of());
        return switch (kind) {
            case CORRECT -> {
                Telling telling = telling(visit, one(statements, "statements"));
                yield Deed.correct(
                        quoted(visit, telling).statements().get(0), wish(body).of(telling));
            }
            case MERGE ->
                Deed.merge(sameStoryline(
                        visit, claims.stream().map(id -> claim(visit, id)).toList()));
            case NOTE -> Deed.note(about(visit, body, statements, claims), body.needed("text"));
            case SHIELD -> Deed.shield(about(visit, body, statements, claims), rule(body.needed("rule")));
            case GRADE ->
                Deed.grade(
                        about(visit, body, statements, claims),
                        body.needed("grade").toUpperCase(Locale.ROOT));
            case LIFT -> Deed.of(kind, about(visit, body, statements, claims));
            case UNDO -> throw new IllegalArgumentException("an act is taken back at its own address");
            case ACCEPT, LINK, UNLINK, SPLIT -> {
                List<Subject> subjects = Stream.concat(
                                statements.stream().map(id -> quoted(visit, telling(visit, id))),
                                claims.stream().map(id -> claim(visit, id)))
                        .toList();
                yield Deed.of(kind, sameStoryline(visit, subjects).toArray(Subject[]::new));
            }
        };
    }

    private static Deed.Kind kind(String word) {
        return Stream.of(Deed.Kind.values())
                .filter(k -> k.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“kind” cannot be “" + word + "”."));
    }

    private static Protection.Rule rule(String word) {
        return Stream.of(Protection.Rule.values())
                .filter(r -> r.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“rule” cannot be “" + word + "”."));
    }

    private static String one(List<String> ids, String name) {
        if (ids.size() != 1) {
            throw new IllegalArgumentException("“" + name + "” names one, not " + ids.size() + ".");
        }
        return ids.get(0);
    }

    /** The one thing that is named. */
    private static Subject about(Visit visit, Body body, List<String> statements, List<String> claims) {
        String report = body.text("report");
        String party = body.text("party");
        long named = statements.size()
                + claims.size()
                + Stream.of(report, party).filter(Objects::nonNull).count();
        if (named != 1) {
            throw new IllegalArgumentException("Name one thing that it is about, not " + named + ".");
        }
        if (report != null) {
            if (visit.desk().catalogue().storylineOf(Hit.Kind.REPORT, report).isEmpty()) {
                throw new IllegalArgumentException("There is no report “" + report + "”.");
            }
            return Subject.report(report);
        }
        if (party != null) {
            return Subject.party(party);
        }
        return claims.isEmpty() ? quoted(visit, telling(visit, statements.get(0))) : claim(visit, claims.get(0));
    }

    private static Shown shown(Visit visit, Hit.Kind kind, String id) {
        return visit.desk()
                .storylineOf(kind, id, Times.NOW)
                .orElseThrow(() -> new IllegalArgumentException("There is no " + Visit.word(kind) + " “" + id + "”."));
    }

    private static Telling telling(Visit visit, String id) {
        return shown(visit, Hit.Kind.STATEMENT, id)
                .telling(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no statement “" + id + "” any more."));
    }

    private static Subject quoted(Visit visit, Telling telling) {
        return Subject.statement(
                shown(visit, Hit.Kind.STATEMENT, telling.id()).reviewed().quoted(telling));
    }

    private static Subject claim(Visit visit, String id) {
        Shown shown = shown(visit, Hit.Kind.CLAIM, id);
        Claim claim = shown.claim(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no claim “" + id + "” any more."));
        return Subject.claim(
                id, claim.tellings().stream().map(shown.reviewed()::quoted).toList());
    }

    /** Claims are made within storylines. */
    private static List<Subject> sameStoryline(Visit visit, List<Subject> subjects) {
        long storylines = subjects.stream()
                .flatMap(s -> s.statements().stream())
                .map(q -> visit.desk()
                        .catalogue()
                        .storylineOf(Hit.Kind.REPORT, q.report())
                        .orElse(""))
                .distinct()
                .count();
        if (storylines > 1) {
            throw new IllegalArgumentException("They stand in different storylines: a claim is one of one storyline.");
        }
        return subjects;
    }

    private static Wish wish(Body body) {
        Body its = body.part("correction", OF_A_CORRECTION);
        if (its == null) {
            throw new IllegalArgumentException("“correction” is missing.");
        }
        return new Wish(
                its.texts("sources"),
                its.text("sourceKind"),
                its.text("sourceWords"),
                its.text("content"),
                its.text("stance"),
                counted(its.part("figure", OF_A_FIGURE)));
    }

    private static Wish.@Nullable Counted counted(@Nullable Body its) {
        return its == null
                ? null
                : new Wish.Counted(
                        its.needed("words"),
                        its.number("value"),
                        its.number("low"),
                        its.number("high"),
                        its.text("qualifier"),
                        its.text("measure"),
                        its.text("whom"),
                        its.text("place"),
                        its.text("period"),
                        its.text("cumulative"),
                        its.text("new"));
    }
}
