package dev.sayso.claim;

import dev.sayso.claim.HandDown.Holder;
import dev.sayso.report.Credit;
import dev.sayso.report.Report;
import dev.sayso.statement.Source;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The parties at which the ways of a storyline's statements end: named, unnamed, and the outlets themselves. */
final class WayEnds {

    /** Words for somebody of whom the report told before. */
    private static final Pattern POINTING =
            Pattern.compile("(?i)^(?:he|she|they|it|both|all|all (?:two|three|four|five)"
                    + "|(?:one|both|all|two|some|another) of (?:them|the (?:two|three|four|five)).*)$");

    private final StorylineTellings tellings;
    private final Principals principals;

    WayEnds(StorylineTellings tellings, Principals principals) {
        this.tellings = tellings;
        this.principals = principals;
    }

    /** The report's own: its outlet's voice, or somebody whom it does not name. */
    Way own(Telling telling) {
        if (telling.own()) {
            return outlet(telling.report());
        }
        Statement statement = telling.statement();
        Way way = new Way(
                "unnamed " + telling.report().id() + " " + who(telling).toLowerCase(Locale.ROOT),
                List.of(new Principals.Link(who(telling), List.of())),
                statement.source().kind(),
                false,
                List.of());
        List<Span> spans = new ArrayList<>(statement.source().spans());
        spans.addAll(statement.cue());
        return spans.isEmpty()
                ? way
                : way.then(HandDown.step(
                        telling,
                        Holder.party(telling.party()),
                        Evidence.Kind.CITES,
                        List.of(new Evidence(telling.report(), Spans.merged(spans), Evidence.Kind.CITES))));
    }

    /** The report's words for somebody whom it does not name; for "he" and "one of them" those that it used before. */
    private String who(Telling telling) {
        List<Telling> before = tellings.of(telling.report()).stream()
                .filter(t -> !t.own() && !t.named())
                .filter(t -> Telling.BY_TIME.compare(t, telling) <= 0)
                .filter(t -> t.id().equals(telling.id())
                        || !POINTING.matcher(t.party()).find())
                .filter(t -> !t.party().isEmpty())
                .toList();
        boolean pointing = POINTING.matcher(telling.party()).find();
        int last = before.size() - 1;
        return pointing && last > 0 ? before.get(last - 1).party() : telling.party();
    }

    /** What a report says where no statement of it was found: whom it credits, else its outlet. */
    Way ownOf(Report original, Telling telling) {
        List<Credit> credits = tellings.of(original).stream()
                .flatMap(t -> t.credits().stream())
                .distinct()
                .toList();
        String outlet = original.outlet();
        if (credits.size() == 1
                && (outlet == null || !PartyNames.same(outlet, credits.get(0).name()))) {
            Credit credit = credits.get(0);
            return party(credit.name(), Source.Kind.OUTLET, telling)
                    .then(new HandDown(
                            Holder.party(credit.name()),
                            Holder.of(original),
                            Evidence.Kind.CREDIT,
                            List.of(new Evidence(original, List.of(credit.span()), Evidence.Kind.CREDIT))));
        }
        return outlet(original);
    }

    private static Way outlet(Report report) {
        String outlet = report.outlet();
        return new Way(
                outlet == null ? "report " + report.id() : "",
                List.of(new Principals.Link(outlet == null ? "" : outlet, List.of())),
                Source.Kind.OUTLET,
                outlet != null,
                List.of());
    }

    Way party(String name, Source.Kind kind, Telling telling) {
        return new Way("", principals.from(name, kind, telling), kind, true, List.of());
    }

    /** An unnamed source that an outlet or agency has is the same one for all who carry it. */
    static Way unnamedOf(String outlet, Telling telling) {
        return unnamedOf(outlet, telling.party(), telling.statement().source().kind());
    }

    static Way unnamedOf(String outlet, String words, Source.Kind kind) {
        return new Way(
                "unnamed of " + PartyNames.key(outlet),
                List.of(new Principals.Link(words, List.of())),
                kind,
                false,
                List.of());
    }
}
