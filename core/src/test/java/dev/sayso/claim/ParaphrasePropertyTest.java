package dev.sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.figure.Figure.Measure;
import dev.sayso.storyline.Told;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over random stories: one group for each telling, the same in any order, and never two values in one claim. */
class ParaphrasePropertyTest {

    private static final List<String> OPENINGS =
            List.of("The flood at Sellin", "A flood in the lower town of Sellin", "Flooding at Sellin on Monday");
    private static final List<String> ENDINGS =
            List.of("", " after the sea wall broke", " when the wall of the harbour gave way");

    private final ClaimLinker linker = new ParaphraseLinker();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void putsEachTellingInOneGroupInAnyOrderAndKeepsFiguresApart(long seed) {
        Random random = new Random(seed);
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            tellings.addAll(telling(random, i));
        }
        Links links = linker.link(tellings);
        assertThat(links.groups().stream().flatMap(Collection::stream)).containsExactlyInAnyOrderElementsOf(tellings);
        for (List<Telling> group : links.groups()) {
            assertThat(group.stream()
                            .flatMap(t -> t.figures().stream())
                            .map(f -> f.low() + " " + f.measure())
                            .distinct())
                    .hasSizeLessThanOrEqualTo(1);
        }
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(tellings, random);
            assertThat(linker.link(tellings)).isEqualTo(links);
        }
    }

    private static List<Telling> telling(Random random, int number) {
        long value = 11L + random.nextInt(3);
        Measure measure = random.nextBoolean() ? Measure.KILLED : Measure.INJURED;
        String words = OPENINGS.get(random.nextInt(OPENINGS.size())) + " " + measure + " " + value + " people"
                + ENDINGS.get(random.nextInt(ENDINGS.size()));
        return Told.by("Outlet " + number, "2031-05-0" + (1 + random.nextInt(9)), "News\n\n" + words + ".")
                .figure(String.valueOf(value), value, measure)
                .own(words)
                .tellings();
    }
}
