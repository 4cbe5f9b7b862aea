package dev.sayso.claim;

import dev.sayso.statement.Form;
import dev.sayso.text.Stems;
import dev.sayso.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Chooses the telling whose words stand for a claim: the one that says most of what the others say too, in few words,
 * and that is understood without knowing who speaks. The earliest of equals.
 */
final class PlainestTelling {

    /** How many words are added to a telling's length, so that short ones do not win by being short. */
    private static final double ADDED_LENGTH = 8;

    private static final double QUOTED = 0.8;
    private static final double ABOUT_ITS_SPEAKER = 0.5;

    private PlainestTelling() {}

    /** @param tellings those of a claim, in order of time */
    static Telling of(List<Telling> tellings) {
        if (tellings.size() == 1) {
            return tellings.get(0);
        }
        List<Map<String, Double>> stems =
                tellings.stream().map(PlainestTelling::stems).toList();
        Map<String, Integer> counts = new HashMap<>();
        stems.forEach(some -> some.keySet().forEach(stem -> counts.merge(stem, 1, Integer::sum)));
        Telling best = tellings.get(0);
        double most = -1;
        for (int i = 0; i < tellings.size(); i++) {
            double told = 0;
            for (Map.Entry<String, Double> stem : stems.get(i).entrySet()) {
                told += stem.getValue() * (counts.getOrDefault(stem.getKey(), 1) - 1);
            }
            double plain = told * ease(tellings.get(i));
            if (plain > most) {
                most = plain;
                best = tellings.get(i);
            }
        }
        return best;
    }

    private static double ease(Telling telling) {
        Wording wording = Wording.of(telling.words());
        double speaker = wording.dependsOnSpeaker() ? ABOUT_ITS_SPEAKER : 1;
        double quoted = telling.statement().form() == Form.DIRECT ? QUOTED : 1;
        return speaker * quoted / Math.sqrt(wording.words().size() + ADDED_LENGTH);
    }

    private static Map<String, Double> stems(Telling telling) {
        Map<String, Double> stems = new TreeMap<>();
        for (String word : Words.of(telling.words())) {
            String plain = Words.plain(word);
            if (!Words.light(plain)) {
                stems.merge(Stems.of(plain), Proposition.WORD_WEIGHTS.of(plain), Math::max);
            }
        }
        return stems;
    }
}
