package dev.sayso.claim;

import dev.sayso.statement.Stance;
import dev.sayso.text.Components;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Links statements that are told in the same words; statements in other words stay apart, also where a reader sees
 * that they say the same.
 */
public final class SameWordsLinker implements ClaimLinker {

    @Override
    public List<List<Telling>> link(Collection<Telling> tellings) {
        List<Telling> ordered = tellings.stream().sorted(Telling.BY_TIME).toList();
        List<Wording> wordings =
                ordered.stream().map(t -> Wording.of(t.words())).toList();
        Components<Integer> components = new Components<>();
        Map<String, List<Integer>> byRun = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            components.add(i);
            Set<Integer> candidates = new HashSet<>();
            for (String run : keys(wordings.get(i))) {
                List<Integer> earlier = byRun.computeIfAbsent(run, r -> new ArrayList<>());
                candidates.addAll(earlier);
                earlier.add(i);
            }
            for (int j : candidates) {
                if (same(ordered.get(i), wordings.get(i), ordered.get(j), wordings.get(j))) {
                    components.join(i, j);
                }
            }
        }
        return components.groups().stream()
                .map(group -> group.stream().map(ordered::get).toList())
                .toList();
    }

    private static Set<String> keys(Wording wording) {
        return wording.runs().isEmpty() ? Set.of(String.join(" ", wording.words())) : wording.runs();
    }

    private static boolean same(Telling a, Wording aWords, Telling b, Wording bWords) {
        boolean sameSide = side(a) == side(b);
        boolean anySpeaker = !aWords.dependsOnSpeaker() && !bWords.dependsOnSpeaker();
        return sameSide && aWords.sameAs(bWords) && (anySpeaker || sameParty(a, b));
    }

    /** Who confirms a thing says it as well; any other stance does another thing with the same words. */
    private static Stance side(Telling telling) {
        Stance stance = telling.statement().stance();
        return stance == Stance.CONFIRMS ? Stance.ASSERTS : stance;
    }

    private static boolean sameParty(Telling a, Telling b) {
        Set<String> names = new TreeSet<>(a.statement().source().names());
        names.retainAll(b.statement().source().names());
        return !names.isEmpty();
    }
}
