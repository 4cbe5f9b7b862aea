package dev.sayso.storyline;

import dev.sayso.claim.Telling;
import dev.sayso.statement.Source;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A party with everything that it is said to have said.
 *
 * @param name its names; where nobody is named, a report's words for it; empty where it gives none
 * @param named whether it has a name, so that statements of several reports can be put together
 * @param tellings its statements, in order of time
 */
public record Voice(String name, Source.Kind kind, boolean named, List<Telling> tellings) {

    public Voice {
        tellings = List.copyOf(tellings);
    }

    /**
     * The voices of these statements, in the order in which they are first heard. Unnamed ones are put together within
     * one report only, where it uses the same words for them.
     */
    public static List<Voice> of(Collection<Telling> tellings) {
        Map<String, List<Telling>> byParty = tellings.stream()
                .sorted(Telling.BY_TIME)
                .collect(Collectors.groupingBy(Voice::key, LinkedHashMap::new, Collectors.toList()));
        return byParty.values().stream().map(Voice::voice).toList();
    }

    private static Voice voice(List<Telling> tellings) {
        Telling first = tellings.get(0);
        return new Voice(
                first.party(),
                first.statement().source().kind(),
                first.statement().source().named(),
                tellings);
    }

    private static String key(Telling telling) {
        String party = telling.party().toLowerCase(Locale.ROOT);
        return telling.statement().source().named()
                ? "named " + party
                : telling.report().id() + " " + party;
    }
}
