package dev.sayso.claim;

import dev.sayso.claim.HandDown.Holder;
import dev.sayso.statement.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Traces what goes round in a circle of outlets that cite each other. */
final class CircleTracer {

    private final Tracer tracer;
    private final StorylineTellings tellings;
    private final Map<String, Circle> circles;
    private final CitationTracer cited;

    CircleTracer(Tracer tracer, StorylineTellings tellings, Map<String, Circle> circles, CitationTracer cited) {
        this.tracer = tracer;
        this.tellings = tellings;
        this.circles = circles;
        this.cited = cited;
    }

    /** What goes round goes back to whom one of the circle names besides; else to nobody who is known. */
    List<Way> ways(Telling telling) {
        Circle circle = circles.get(telling.id());
        if (circle == null) {
            return List.of();
        }
        List<Way> found = source(circle)
                .map(t -> tellings.isOutlet(t.statement().source()) ? cited.party(t) : tracer.named(t))
                .orElseGet(() -> List.of(nobody(circle)));
        for (HandDown step :
                circle.tellings().stream().flatMap(t -> step(circle, t)).toList()) {
            found = Way.then(found, step);
        }
        return found;
    }

    private static Way nobody(Circle circle) {
        Telling first = circle.tellings().get(0);
        String outlet = Holder.of(first.report()).name();
        return new Way(
                "circle " + first.id(),
                List.of(new Principals.Link(outlet, List.of())),
                Source.Kind.OUTLET,
                false,
                List.of());
    }

    /** The step to one of the circle from the outlet that it cites. */
    private Stream<HandDown> step(Circle circle, Telling telling) {
        return tellings.via(telling).stream().map(via -> {
            Holder from = circle.tellings().stream()
                    .filter(t -> StorylineTellings.isBy(t, via.outlet()))
                    .findFirst()
                    .map(t -> Holder.of(t.report()))
                    .orElse(Holder.party(via.outlet()));
            List<Evidence> words = List.of(new Evidence(telling.report(), via.spans(), Evidence.Kind.CITES));
            return HandDown.step(telling, from, Evidence.Kind.CITES, words);
        });
    }

    /** A statement that one of the circle has from a party besides. */
    private Optional<Telling> source(Circle circle) {
        Optional<Telling> citing = circle.tellings().stream()
                .filter(c -> tellings.citedBy(c).isPresent())
                .filter(c -> !cited.party(c).isEmpty())
                .min(Telling.BY_TIME);
        return citing.isPresent()
                ? citing
                : circle.tellings().stream()
                        .flatMap(c -> tellings.of(c.report()).stream()
                                .filter(t -> t.named()
                                        && !tellings.isOutlet(t.statement().source()))
                                .filter(t -> StorylineTellings.sameWords(t, c)
                                        || tracer.claim().contains(c)
                                                && tracer.claim().contains(t)))
                        .min(Telling.BY_TIME);
    }
}
