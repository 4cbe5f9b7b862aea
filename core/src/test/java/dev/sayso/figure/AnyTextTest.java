package dev.sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.report.Details;
import dev.sayso.report.Report;
import dev.sayso.text.Span;
import dev.sayso.time.NewsTimeFinder;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of the figures of any text, however odd. */
class AnyTextTest {

    private static final String[] PIECES = {
        "at least ",
        "up to ",
        "nearly ",
        "12",
        ",",
        "000",
        " to ",
        "-",
        "–",
        "−",
        "two",
        "Two ",
        " and ",
        "a half",
        "half of ",
        " million ",
        "dozens ",
        "of ",
        "of them ",
        "of the dead ",
        "$",
        "€",
        "%",
        " killed ",
        "injuring ",
        " were ",
        " died",
        "\n",
        "\r\n",
        "𝄞",
        "𝟙𝟚",
        "٣",
        "½",
        "é",
        "e\u0301",
        "\u0301",
        "\u200d",
        "\u00a0",
        "👩\u200d🚒",
        "🇫🇷",
        "\ud83d",
        "\ude00",
        "1.2.3",
        "1e9",
        " or ",
        "between ",
        "minus ",
        "one ",
        "in ",
        "a further ",
        " people ",
        "year-old",
        ".",
        "a man ",
        "another ",
        "A ",
        "boy ",
        ", 23, ",
        "the ",
        "up from ",
        "double ",
        "murder ",
        "per ",
        "a week",
        "toll ",
        "number of ",
        "0",
        "999999999999",
        "\"",
        "’s ",
        ", including ",
        "among them ",
        "of whom ",
        "rose from ",
        "so far ",
        "in Tolven ",
        "said on Monday that ",
        "mostly women "
    };

    private final FigureFinder finder = new NewsFigureFinder();

    @Test
    void holdsOfWordsThatStandInTheGrammar() {
        Random random = new Random(20250204);
        for (int round = 0; round < 6000; round++) {
            StringBuilder words = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                words.append(PIECES[random.nextInt(PIECES.length)]);
            }
            check(words.toString());
        }
    }

    @Test
    void holdsOfAnyCodeUnits() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                boolean ascii = random.nextInt(3) > 0;
                text.append(ascii ? (char) (32 + random.nextInt(95)) : (char) random.nextInt(0x10000));
            }
            check(text.toString());
        }
    }

    @Test
    void holdsOfVeryLongLines() {
        check("7".repeat(200_000));
        check("1,000,".repeat(30_000));
        check("two hundred ".repeat(5_000));
        check("one of them ".repeat(5_000));
        check("\u0301".repeat(50_000) + "12 people died");
        check("👩\u200d🚒 12 ".repeat(10_000));
    }

    private void check(String text) {
        Report report = Report.ofText(text, Details.NONE);
        Set<String> ids = new HashSet<>();
        int start = 0;
        for (Figure figure : finder.find(report, new NewsTimeFinder().find(report))) {
            Span span = figure.span();
            String shown = text.length() > 300 ? text.substring(0, 300) : text;
            assertThat(span.start()).as(shown).isBetween(start, span.end() - 1);
            assertThat(span.end()).as(shown).isLessThanOrEqualTo(text.length());
            assertThat(splitsCodePoint(text, span.start())).as(shown).isFalse();
            assertThat(splitsCodePoint(text, span.end())).as(shown).isFalse();
            assertThat(span.in(text)).as(shown).isEqualTo(span.in(text).strip());
            if (figure.low() != null && figure.high() != null) {
                assertThat(figure.low()).as(shown).isLessThanOrEqualTo(figure.high());
            }
            assertThat(ids.add(figure.id())).as(shown).isTrue();
            checkWords(text, shown, figure);
            start = span.start();
        }
    }

    private static void checkWords(String text, String shown, Figure figure) {
        Scope scope = figure.scope();
        Stream.of(
                        scope.whom().stream(),
                        scope.places().stream(),
                        scope.periods().stream(),
                        scope.cumulative().stream(),
                        scope.recent().stream(),
                        figure.relations().stream().map(Relation::words))
                .flatMap(spans -> spans)
                .forEach(words -> {
                    assertThat(words.isEmpty()).as(shown).isFalse();
                    assertThat(words.end()).as(shown).isLessThanOrEqualTo(text.length());
                    assertThat(splitsCodePoint(text, words.start())).as(shown).isFalse();
                    assertThat(splitsCodePoint(text, words.end())).as(shown).isFalse();
                });
        assertThat(figure.relations()).as(shown).noneMatch(r -> r.figure().equals(figure.id()));
    }

    private static boolean splitsCodePoint(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
