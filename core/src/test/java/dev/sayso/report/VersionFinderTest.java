package dev.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionFinderTest {

    private static final String WALL =
            "The sea wall at Sellin broke in three places before dawn on Friday, and the water"
                    + " stood a metre deep in the lanes behind the fish market when the first boats came back to the harbour.";
    private static final String URL = "https://sellinpost.example/flood";
    private static final String NOTE = "\n\nCorrection: The wall broke in two places.";

    @Test
    void joinsReportsOfOneAddressWhateverTheirWords() {
        Report first = report("Sellin Post", "2031-05-02", URL, WALL);
        Report later =
                report("Sellin Post", "2031-05-09", "http://www.sellinpost.example/flood/?utm_source=m", "All is dry.");
        assertThat(sets(later, first)).containsExactly(List.of(first, later));
        assertThat(VersionFinder.rule(Version.of(first), Version.of(later))).isEqualTo(VersionFinder.SAME_ADDRESS);
        assertThat(Version.of(first).before(Version.of(later))).isEqualTo(Version.Order.TIME);
    }

    @Test
    void joinsNearlyTheSameWordsOfOneOutletAndNoOthers() {
        Report first = report("Sellin Post", "2031-05-02", null, WALL);
        Report later = report("the Sellin Post", "2031-05-03", null, WALL + " The market is closed.");
        Report copy = report("Vantry Times", "2031-05-02", null, WALL);
        Report nobody = report(null, "2031-05-02", null, WALL + " More.");
        Report otherWords = report(
                "Sellin Post",
                "2031-05-02",
                null,
                WALL.substring(0, 60) + " and nobody rang the bell"
                        + " in the old tower, so that many people in the lanes were still asleep at home.");
        assertThat(sets(first, later, copy, nobody, otherWords)).containsExactly(List.of(first, later));
    }

    @Test
    void keepsTheDaysApartOfWhatAnOutletRepeatsUnlessItSaysThatItCorrected() {
        Report first = report("Sellin Post", "2031-05-02", null, WALL);
        assertThat(sets(first, report("Sellin Post", "2031-05-12", null, WALL + " Again.")))
                .isEmpty();
        Report corrected = report("Sellin Post", "2031-05-12", null, WALL + NOTE);
        assertThat(sets(corrected, first)).containsExactly(List.of(first, corrected));
    }

    @Test
    void takesNoAddressThatTwoOutletsHaveForOneReport() {
        Report post = report("Sellin Post", "2031-05-02", URL, WALL);
        Report times = report("Vantry Times", "2031-05-02", URL, "The bell of Vantry rang.");
        Report again = report("Sellin Post", "2031-05-03", URL, "All is dry.");
        assertThat(sets(post, times, again)).containsExactly(List.of(post, again));
    }

    @Test
    void takesOfTwoOfOneTimeTheOneThatSaysItWasCorrectedForTheLater() {
        for (String time : new String[] {"2031-05-02T06:30:00Z", "2031-05-02", null}) {
            Report plain = report("Sellin Post", time, URL, WALL);
            Report corrected = report("Sellin Post", time, URL, WALL + NOTE);
            Report other = report("Sellin Post", time, URL, WALL + " More.");
            Versions found = new VersionFinder().find(List.of(corrected, other, plain));
            assertThat(found.after(plain)).containsExactly(corrected);
            assertThat(found.after(other)).containsExactly(corrected);
            assertThat(found.after(corrected)).isEmpty();
            assertThat(Version.of(plain).before(Version.of(other))).isEqualTo(Version.Order.UNKNOWN);
        }
    }

    @Test
    void doesNotTakeTheBeginningOfADayForATimeOfIt() {
        Report day = report("Sellin Post", "2031-05-02", URL, WALL + NOTE);
        Report hour = report("Sellin Post", "2031-05-02T06:30:00Z", URL, WALL);
        assertThat(sets(day, hour)).containsExactly(List.of(hour, day));
    }

    @Test
    void followsAChainOfVersionsThatEachChangeALittleInAnyOrder() {
        List<Report> chain = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            words.add("w" + i);
        }
        for (int version = 0; version < 12; version++) {
            for (int i = 0; i < 10; i++) {
                words.set((version * 10 + i) % 100, "v" + version + "x" + i);
            }
            String time = "2031-05-02T%02d:00:00Z".formatted(version);
            chain.add(report("Sellin Post", time, null, String.join(" ", words)));
        }
        List<Report> shuffled = new ArrayList<>(chain);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            Versions found = new VersionFinder().find(shuffled);
            assertThat(reports(found)).containsExactly(chain);
            assertThat(found.count(shuffled)).isEqualTo(1);
        }
    }

    @Test
    void findsNothingInEmptyAndShortTextsWithoutAnAddress() {
        assertThat(sets(
                        report("Sellin Post", "2031-05-02", null, ""),
                        report("Sellin Post", "2031-05-03", null, ""),
                        report("Sellin Post", null, "https://sellinpost.example/", "Flood"),
                        report("Sellin Post", null, "https://sellinpost.example/", "More soon"),
                        report("", "2031-05-02", null, WALL),
                        report("", "2031-05-02", null, WALL + " More.")))
                .isEmpty();
        Report empty = report("Sellin Post", "2031-05-02", URL, "");
        Report filled = report("Sellin Post", "2031-05-03", URL, WALL);
        assertThat(sets(empty, filled, empty)).containsExactly(List.of(empty, filled));
    }

    private static List<List<Report>> sets(Report... reports) {
        return reports(new VersionFinder().find(List.of(reports)));
    }

    private static List<List<Report>> reports(Versions versions) {
        return versions.all().stream()
                .map(its -> its.stream().map(Version::report).toList())
                .toList();
    }

    private static Report report(
            @Nullable String outlet, @Nullable String published, @Nullable String url, String text) {
        Published time = published == null ? null : Published.parse(published);
        return Report.of(text, new Details(null, null, "", outlet, time, url, "en"));
    }
}
