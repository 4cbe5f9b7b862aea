package dev.sayso.claim;

import dev.sayso.claim.HandDown.Holder;
import dev.sayso.report.Copies;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Traces one statement of a claim to the party that it goes back to. The first of these that holds decides: it stands in
 * words copied from another report; another outlet is said to cite a party for it; it goes round in a circle; it is told
 * inside what another source says; it names another outlet; it names a party; its report credits an agency or outlet; its
 * report is a copy of one that tells the claim; it speaks of "media"; it is the outlet's own voice where others told the
 * claim. Else it is its report's own. Not thread-safe.
 */
final class Tracer {

    private final StorylineTellings tellings;
    private final WayEnds ends;
    private final PartyNames names;
    private final List<Telling> claim;
    private final List<Function<Telling, List<Way>>> rules;
    private final Set<Telling> open = new LinkedHashSet<>();

    Tracer(
            StorylineTellings tellings,
            Map<String, Circle> circles,
            Copies copies,
            Principals principals,
            PartyNames names,
            List<Telling> claim) {
        this.tellings = tellings;
        this.ends = new WayEnds(tellings, principals);
        this.names = names;
        this.claim = claim;
        CopyTracer copied = new CopyTracer(this, tellings, copies, ends, names);
        CitationTracer cited = new CitationTracer(this, tellings, ends, names);
        CircleTracer circled = new CircleTracer(this, tellings, circles, cited);
        this.rules = List.of(
                copied::words,
                cited::party,
                circled::ways,
                this::inside,
                cited::outlet,
                this::named,
                cited::credit,
                copied::reworded,
                cited::media,
                this::repeated);
    }

    /** The statements of the claim, in order of time. */
    List<Telling> claim() {
        return claim;
    }

    /** Whether a statement is being traced just now, so that its way must not lead through it again. */
    boolean isOpen(Telling telling) {
        return open.contains(telling);
    }

    /** The ways of a statement to its parties, one each; never empty. */
    List<Way> ways(Telling telling) {
        List<Way> found = new ArrayList<>();
        if (open.add(telling)) {
            found.addAll(traced(telling));
            open.remove(telling);
        }
        return found;
    }

    private List<Way> traced(Telling telling) {
        return rules.stream()
                .map(rule -> rule.apply(telling))
                .filter(ways -> !ways.isEmpty())
                .findFirst()
                .orElseGet(() -> List.of(ends.own(telling)));
    }

    /** What another source is told to have said inside it. */
    private List<Way> inside(Telling telling) {
        return telling.own()
                ? List.of()
                : tellings.inside(telling)
                        .filter(t -> !isOpen(t))
                        .map(this::ways)
                        .orElse(List.of());
    }

    /** A party that is named is where it ends; whoever passed its words on stands between. */
    List<Way> named(Telling telling) {
        if (!telling.named()) {
            return List.of();
        }
        Statement statement = telling.statement();
        List<Span> spans = new ArrayList<>(statement.source().spans());
        spans.addAll(statement.cue());
        List<Evidence> words = List.of(new Evidence(telling.report(), Spans.merged(spans), Evidence.Kind.CITES));
        List<Way> ways = new ArrayList<>();
        for (String name : statement.source().names()) {
            Way way = ends.party(name, statement.source().kind(), telling);
            List<String> chain = statement.chain();
            String from = names.full(name);
            for (int i = chain.size() - 2; i >= 0; i--) {
                String to = names.full(chain.get(i));
                way = way.then(new HandDown(Holder.party(from), Holder.party(to), Evidence.Kind.CITES, words));
                from = to;
            }
            ways.add(way.then(HandDown.step(telling, Holder.party(from), Evidence.Kind.CITES, words)));
        }
        return ways;
    }

    /** An outlet's own voice alone is never a second origin: it repeats what a source, or another outlet, told before. */
    private List<Way> repeated(Telling telling) {
        boolean nobody = telling.own() || telling.statement().source().spans().isEmpty();
        if (!nobody) {
            return List.of();
        }
        Optional<Telling> there = claim.stream()
                .filter(t -> t.report().id().equals(telling.report().id()) && t.named() && !isOpen(t))
                .min(Telling.BY_TIME)
                .or(() -> before(telling).filter(t -> !t.own()).reduce((one, later) -> later))
                .or(() -> before(telling).findFirst());
        return there.map(t -> {
                    Evidence.Kind kind = Evidence.Kind.REPEATS;
                    List<Evidence> words = List.of(
                            new Evidence(t.report(), t.statement().content(), kind),
                            new Evidence(telling.report(), telling.statement().content(), kind));
                    boolean sameReport = t.report().id().equals(telling.report().id());
                    return sameReport
                            ? ways(t)
                            : Way.then(ways(t), HandDown.step(telling, Holder.of(t.report()), kind, words));
                })
                .orElse(List.of());
    }

    /** What other reports told of the claim before, in order of time. */
    Stream<Telling> before(Telling telling) {
        return claim.stream()
                .filter(t -> !t.report().id().equals(telling.report().id()))
                .filter(t -> Telling.BY_TIME.compare(t, telling) < 0)
                .filter(t -> !isOpen(t))
                .sorted(Telling.BY_TIME);
    }
}
