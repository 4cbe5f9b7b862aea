package dev.sayso.claim;

import dev.sayso.claim.HandDown.Holder;
import dev.sayso.report.Copies;
import dev.sayso.report.Copy;
import dev.sayso.report.Report;
import dev.sayso.report.SharedPassage;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Traces what a report has from one that it is a copy of. */
final class CopyTracer {

    private final Tracer tracer;
    private final StorylineTellings tellings;
    private final Copies copies;
    private final WayEnds ends;
    private final PartyNames names;

    CopyTracer(Tracer tracer, StorylineTellings tellings, Copies copies, WayEnds ends, PartyNames names) {
        this.tracer = tracer;
        this.tellings = tellings;
        this.copies = copies;
        this.ends = ends;
        this.names = names;
    }

    /** What stands in words copied from another report has the source that it has there. */
    List<Way> words(Telling telling) {
        Optional<Copies.Copied> source =
                copies.source(telling.report(), telling.statement().content());
        if (source.isEmpty()) {
            return List.of();
        }
        Report original = source.get().copy().original();
        List<Evidence> words = new ArrayList<>(List.of(
                new Evidence(original, source.get().inOriginal(), Evidence.Kind.SAME_WORDS),
                new Evidence(telling.report(), source.get().inCopy(), Evidence.Kind.SAME_WORDS)));
        telling.credits().stream()
                .filter(c -> original.outlet() != null && PartyNames.same(c.name(), original.outlet()))
                .forEach(c -> words.add(new Evidence(telling.report(), List.of(c.span()), Evidence.Kind.CREDIT)));
        HandDown step = HandDown.step(telling, Holder.of(original), Evidence.Kind.SAME_WORDS, words);
        Optional<Telling> there = tellings.of(original).stream()
                .filter(t -> t.statement().stance() == telling.statement().stance())
                .filter(t -> !telling.named() || names.shared(t, telling))
                .filter(t -> likeness(t.statement().content(), source.get().inOriginal()) > 0)
                .max(Comparator.comparingDouble((Telling t) ->
                                likeness(t.statement().content(), source.get().inOriginal()))
                        .thenComparing(Telling.BY_TIME.reversed()));
        if (there.isPresent()) {
            return Way.then(tracer.ways(there.get()), step);
        }
        return telling.named()
                ? List.of()
                : List.of(ends.ownOf(original, telling).then(step));
    }

    /** How much of either both have; 0 where that is less than half of the shorter. */
    private static double likeness(List<Span> some, List<Span> others) {
        int common = Spans.common(some, others);
        int here = Spans.length(some);
        int there = Spans.length(others);
        return 2 * common >= Math.min(here, there) ? (double) common / Math.max(here, there) : 0;
    }

    /** A copy that only rewords what the original tells has it from there. */
    List<Way> reworded(Telling telling) {
        for (Copy copy : copies.of(telling.report())) {
            Optional<Telling> there = tracer.claim().stream()
                    .filter(t -> t.report().id().equals(copy.original().id()) && !tracer.isOpen(t))
                    .min(Comparator.comparing(Telling::own).thenComparing(Telling.BY_TIME));
            if (there.isPresent()) {
                SharedPassage longest = copy.passages().stream()
                        .max(Comparator.comparingInt(p -> p.copy().length()))
                        .orElseThrow();
                List<Evidence> words = List.of(
                        new Evidence(copy.original(), List.of(longest.original()), Evidence.Kind.SAME_WORDS),
                        new Evidence(copy.copy(), List.of(longest.copy()), Evidence.Kind.SAME_WORDS));
                return Way.then(
                        tracer.ways(there.get()),
                        HandDown.step(telling, Holder.of(copy.original()), Evidence.Kind.SAME_WORDS, words));
            }
        }
        return List.of();
    }
}
