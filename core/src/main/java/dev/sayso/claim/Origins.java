package dev.sayso.claim;

import dev.sayso.report.Copies;
import dev.sayso.statement.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the claims of one storyline come from. Not thread-safe. */
public final class Origins {

    private final StorylineTellings tellings;
    private final Map<String, Circle> circles;
    private final Copies copies;
    private final Principals principals;
    private final PartyNames names;
    private final Map<String, Source.Kind> kinds;

    Origins(
            StorylineTellings tellings,
            Copies copies,
            Principals principals,
            PartyNames names,
            Map<String, Source.Kind> kinds) {
        this.tellings = tellings;
        this.circles = CircleFinder.find(tellings);
        this.copies = copies;
        this.principals = principals;
        this.names = names;
        this.kinds = Map.copyOf(kinds);
    }

    /** Where a claim comes from, given all its statements; the same in whatever order they come. */
    public Descent of(Collection<Telling> claim) {
        List<Telling> ordered = claim.stream().sorted(Telling.BY_TIME).toList();
        Tracer tracer = new Tracer(tellings, circles, copies, principals, names, ordered);
        Map<String, OriginWays> found = new LinkedHashMap<>();
        List<HandDown> steps = new ArrayList<>();
        for (Telling telling : ordered) {
            for (Way way : tracer.ways(telling)) {
                found.computeIfAbsent(key(way), k -> new OriginWays()).add(telling, way);
            }
        }
        List<Origin> origins = new ArrayList<>();
        for (OriginWays ways : found.values()) {
            origins.add(ways.origin(kinds, principals));
            steps.addAll(ways.steps());
        }
        origins.sort((a, b) ->
                Telling.BY_TIME.compare(a.tellings().get(0), b.tellings().get(0)));
        return new Descent(origins, merged(steps), circlesOf(ordered));
    }

    private static String key(Way way) {
        String last = way.party().get(way.party().size() - 1).name();
        return way.key().isEmpty() ? "party " + PartyNames.key(last) : way.key();
    }

    private List<Circle> circlesOf(List<Telling> claim) {
        Set<Circle> of = new LinkedHashSet<>();
        for (Telling telling : claim) {
            Circle circle = circles.get(telling.id());
            if (circle != null) {
                of.add(circle);
            }
        }
        return List.copyOf(of);
    }

    /** Each step once, with all its evidence. */
    private static List<HandDown> merged(List<HandDown> steps) {
        Map<Object, HandDown> merged = new LinkedHashMap<>();
        for (HandDown step : steps) {
            merged.merge(List.of(step.from().toString(), step.to().toString(), step.kind()), step, (one, other) -> {
                Set<Evidence> evidence = new LinkedHashSet<>(one.evidence());
                evidence.addAll(other.evidence());
                return new HandDown(one.from(), one.to(), one.kind(), List.copyOf(evidence));
            });
        }
        return List.copyOf(merged.values());
    }
}
