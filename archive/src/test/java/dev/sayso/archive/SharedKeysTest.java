package dev.sayso.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.sayso.storyline.Fingerprint;
import dev.sayso.storyline.KeyVotes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedKeysTest {

    private static final int REPORTS = 300;
    private static final int KEYS = 20;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyPairWithEnoughVotesMeetsOnceUnderAKeyThatBothAreLookedForBy(long seed) {
        Random random = new Random(seed);
        List<Fingerprint> prints = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            prints.add(print(random));
        }
        Map<String, Long> holders = new HashMap<>();
        prints.forEach(p -> p.keys().forEach(k -> holders.merge(k, 1L, Long::sum)));
        Map<String, Long> frequent = new HashMap<>(holders);
        frequent.values().removeIf(n -> n <= KeyVotes.MANY);
        List<Holder> reports = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            reports.add(Holder.of("%04d".formatted(i), null, prints.get(i), frequent));
        }

        List<List<String>> wanted =
                prints.stream().map(p -> SharedKeys.wanted(p.keys(), frequent)).toList();
        int found = 0;
        for (int i = 0; i < REPORTS; i++) {
            for (int j = 0; j < i; j++) {
                boolean enough = votes(prints.get(j), prints.get(i), holders) >= KeyVotes.ENOUGH;
                Holder earlier = reports.get(j);
                Holder later = reports.get(i);
                List<String> its = wanted.get(j);
                long meetings = wanted.get(i).stream()
                        .filter(its::contains)
                        .filter(key -> later.meetsFirst(key, earlier) && SharedKeys.enough(earlier, later, frequent))
                        .count();
                if (meetings != (enough ? 1 : 0)) {
                    fail("%s and %s meet %d times", earlier.id(), later.id(), meetings);
                }
                found += enough ? 1 : 0;
            }
        }
        assertThat(found).isPositive();
        assertThat(frequent).isNotEmpty();
    }

    /** Few words that most have, and many that few have. */
    private static Fingerprint print(Random random) {
        Set<String> keys = new TreeSet<>();
        while (keys.size() < KEYS) {
            keys.add("w" + (int) (Math.abs(random.nextGaussian()) * Math.abs(random.nextGaussian()) * 60));
        }
        List<String> shuffled = new ArrayList<>(keys);
        Collections.shuffle(shuffled, random);
        return new Fingerprint(Map.of(), 0, 0, 0, Map.of(), shuffled, Set.of(), Set.of(), Set.of(), null);
    }

    /** As core's grouper counts. */
    private static double votes(Fingerprint earlier, Fingerprint later, Map<String, Long> holders) {
        double votes = 0;
        Set<String> its = new HashSet<>(earlier.keys());
        for (String key : later.keys()) {
            votes += its.contains(key) ? KeyVotes.of(holders.getOrDefault(key, 0L)) : 0;
        }
        return votes;
    }
}
