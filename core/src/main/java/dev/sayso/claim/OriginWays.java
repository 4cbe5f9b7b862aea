package dev.sayso.claim;

import dev.sayso.claim.HandDown.Holder;
import dev.sayso.statement.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ways that end at one origin, while they are gathered. */
final class OriginWays {

    private final List<Telling> tellings = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();

    void add(Telling telling, Way way) {
        tellings.add(telling);
        ways.add(way);
    }

    /**
     * The origin. It is named after the party that all its statements' parties are or speak for, the nearest to them; a
     * person who speaks for a party is named after that one.
     */
    Origin origin(Map<String, Source.Kind> kinds, Principals principals) {
        String name = name();
        Way first = ways.get(0);
        Set<Evidence> evidence = new LinkedHashSet<>();
        for (int i = 0; i < ways.size(); i++) {
            evidence.addAll(speaking(ways.get(i), name));
            evidence.addAll(principals.standsFor(name, tellings.get(i)));
            ways.get(i).steps().stream()
                    .filter(s -> s.from().report() != null || s.kind() != Evidence.Kind.CITES || outlet(s, kinds))
                    .forEach(s -> evidence.addAll(s.evidence()));
        }
        List<Telling> distinct =
                tellings.stream().distinct().sorted(Telling.BY_TIME).toList();
        return new Origin(name, kind(name, first, kinds), first.identified(), distinct, List.copyOf(evidence));
    }

    private static boolean outlet(HandDown step, Map<String, Source.Kind> kinds) {
        return kinds.get(step.from().name()) == Source.Kind.OUTLET;
    }

    private static Source.Kind kind(String name, Way first, Map<String, Source.Kind> kinds) {
        boolean itself = PartyNames.same(first.party().get(0).name(), name);
        Source.Kind known = kinds.getOrDefault(name, Source.Kind.UNKNOWN);
        return itself ? first.kind() : known == Source.Kind.UNKNOWN ? Source.Kind.ORGANIZATION : known;
    }

    private String name() {
        List<Principals.Link> party = ways.get(0).party();
        return party.stream()
                .map(Principals.Link::name)
                .filter(name -> ways.stream().allMatch(w -> has(w, name)))
                .findFirst()
                .orElse(party.get(party.size() - 1).name());
    }

    /** Whether a party is, or speaks for, one of this name; a person who speaks for it, and its seat, are not. */
    private static boolean has(Way way, String name) {
        boolean stands =
                way.party().size() > 1 && (isPerson(way) || way.party().get(1).place());
        int from = stands ? 1 : 0;
        return way.party().subList(from, way.party().size()).stream().anyMatch(l -> PartyNames.same(l.name(), name));
    }

    private static boolean isPerson(Way way) {
        return way.kind() == Source.Kind.PERSON;
    }

    private static Set<Evidence> speaking(Way way, String name) {
        Set<Evidence> evidence = new LinkedHashSet<>();
        for (Principals.Link link : way.party()) {
            if (PartyNames.same(way.party().get(0).name(), name)) {
                break;
            }
            evidence.addAll(link.evidence());
            if (PartyNames.same(link.name(), name)) {
                break;
            }
        }
        return evidence;
    }

    /** All steps from the origin to the reports, those from a party to who speaks for it before the others. */
    List<HandDown> steps() {
        String name = name();
        List<HandDown> steps = new ArrayList<>();
        for (Way way : ways) {
            List<Principals.Link> party = way.party();
            int to = 0;
            while (to < party.size() && !PartyNames.same(party.get(to).name(), name)) {
                to++;
            }
            for (int i = Math.min(to, party.size() - 1); i > 0; i--) {
                steps.add(new HandDown(
                        Holder.party(party.get(i).name()),
                        Holder.party(party.get(i - 1).name()),
                        Evidence.Kind.SPEAKS_FOR,
                        party.get(i).evidence()));
            }
            steps.addAll(way.steps());
        }
        return steps;
    }
}
