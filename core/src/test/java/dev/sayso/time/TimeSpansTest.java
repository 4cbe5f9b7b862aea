package dev.sayso.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.report.Details;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.text.Span;
import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the times of any text, made of the words of times, of hostile characters, or of both. */
class TimeSpansTest {

    private static final int ROUNDS = 2500;

    private static final String[] WORDS = {
        "on ",
        "Monday",
        "May ",
        "31",
        "June",
        " 30, ",
        "2025",
        "-",
        "/",
        "the ",
        "last ",
        "99",
        " weeks",
        " ago",
        "mid",
        "’s ",
        "\n",
        " 24:00",
        " p.m.",
        "every ",
        "0",
        ".",
        ",",
        "a ",
        "quarter",
        " of ",
        "Easter",
        "overnight ",
        "that ",
        "night ",
        " later",
        " earlier",
        "past ",
        "to ",
        "five ",
        "o’clock ",
        "in the ",
        "morning ",
        "9",
        "11",
        "Ramadan ",
        "9999",
        "1000",
        "third ",
        "straight ",
        "day ",
        "since ",
        "Sept. ",
        "midnight ",
        "GMT ",
        "+14",
        "century ",
        "half-",
        "Q4 ",
        "FY",
        "00",
        "fiscal ",
        "year ",
        "'82",
        "s ",
        "end ",
        "10000 ",
        "years ",
        "before",
        "summer ",
        "Black ",
        "Friday ",
        "29 ",
        "February ",
        "noon ",
        "%",
        "early ",
        "hours ",
        "same ",
        "next ",
        "Thu, "
    };

    private static final String[] HOSTILE = {
        "𝄞",
        "👩‍👩‍👧",
        "🇺🇦",
        "e\u0301",
        "\u0301",
        "\uFE0F",
        "1️⃣",
        "\uD83D",
        "\uDE00",
        "\u202E",
        "\u0000",
        "\u00A0",
        "\u200B",
        "٣",
        "５",
        "𝟗",
        "Ⅻ",
        "½",
        "ǅ",
        "İ",
        "ß",
        "\uFEFF",
        "\r",
        "\u2028",
        "\t",
        "’",
        "999999999999999999999",
        "١٩٩٠",
        "Ｍonday",
        "𝐌onday",
        "\uFFFF"
    };

    private final TimeFinder finder = new NewsTimeFinder();

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 1})
    void standInOrderInsideAnyTextAndSplitNoCharacter(double hostile) {
        Random random = new Random(20250204);
        for (int round = 0; round < ROUNDS; round++) {
            String text = text(random, hostile);
            int end = 0;
            for (TimeMention time : finder.find(report(text, day(random)))) {
                Span span = time.span();
                assertThat(span.start()).as(text).isGreaterThanOrEqualTo(end);
                end = span.end();
                assertThat(end).as(text).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
                assertThat(splitsCharacter(text, span.start()) || splitsCharacter(text, end))
                        .as(text)
                        .isFalse();
                assertThat(span.in(text)).as(text).isEqualTo(span.in(text).strip());
                assertDaysInOrder(time, text);
            }
        }
    }

    private static void assertDaysInOrder(TimeMention time, String text) {
        LocalDate earliest = time.earliest();
        LocalDate latest = time.latest();
        assertThat(earliest == null).as(text).isEqualTo(latest == null);
        if (earliest != null && latest != null) {
            assertThat(latest).as(text).isAfterOrEqualTo(earliest);
        }
    }

    private static boolean splitsCharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static String text(Random random, double hostile) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(25); i >= 0; i--) {
            String[] pieces = random.nextDouble() < hostile ? HOSTILE : WORDS;
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    /** Ordinary days, the first and last that a report may name, and none. */
    private static @Nullable String day(Random random) {
        String[] days = {"2025-02-04", "2024-02-29", "2000-12-31", "0001-01-01", "9999-12-31"};
        int at = random.nextInt(days.length + 1);
        return at == days.length ? null : days[at];
    }

    private static Report report(String text, @Nullable String published) {
        Published day = published == null ? null : Published.parse(published);
        return Report.of(text, new Details(null, null, "", null, day, null, null));
    }
}
