package dev.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopyFinderTest {

    private static final String WALL =
            "The sea wall at Sellin broke in three places before dawn on Friday, and the water"
                    + " stood a metre deep in the lanes behind the fish market when the first boats came back to the harbour.";
    private static final String QUOTE =
            "“We heard it go like a door, and then the whole street was under water before anyone could find his boots.”";

    @Test
    void findsTheSharedPassageInBothTextsWhateverTheMarks() {
        CreditedReport first = report("Sellin Post", "2031-05-02", "Post: " + WALL);
        CreditedReport later = report("Vantry Times", "2031-05-03", "A flood. " + WALL.replace(',', ';') + " More.");
        assertThat(find(first, later).all()).singleElement().satisfies(copy -> {
            assertThat(copy.original()).isEqualTo(first.report());
            assertThat(copy.copy()).isEqualTo(later.report());
            assertThat(copy.direction()).isEqualTo(Copy.Direction.TIME);
            SharedPassage passage = copy.passages().get(0);
            assertThat(passage.original().in(first.report().text())).isEqualTo(WALL.substring(0, WALL.length() - 1));
            assertThat(passage.copy().in(later.report().text()))
                    .startsWith("The sea wall")
                    .endsWith("the harbour");
        });
    }

    @Test
    void takesTheOneThatCreditsTheOtherForTheCopyThoughItIsDatedEarlier() {
        CreditedReport agency = report("GULL", "2031-05-03", WALL);
        CreditedReport paper = report("Vantry Times", "2031-05-02", "(GULL) - " + WALL, "GULL");
        assertThat(find(agency, paper).all()).singleElement().satisfies(copy -> {
            assertThat(copy.copy().outlet()).isEqualTo("Vantry Times");
            assertThat(copy.direction()).isEqualTo(Copy.Direction.CREDIT);
        });
    }

    @Test
    void takesOfTwoReportsOfOneDayTheOneThatCreditsSomebodyForTheCopy() {
        CreditedReport plain = report("Sellin Post", "2031-05-02", WALL);
        CreditedReport credits = report("Vantry Times", "2031-05-02T06:00:00Z", "(TERN) - " + WALL, "TERN");
        assertThat(find(plain, credits).all())
                .singleElement()
                .satisfies(copy -> assertThat(copy.copy().outlet()).isEqualTo("Vantry Times"));
    }

    @Test
    void takesNoSharedQuotationForACopyOfTheReports() {
        String one = "Sellin counted its boats. " + words(1, 60) + " " + QUOTE + " said Olen Dahl.";
        String other = "A baker spoke. " + words(2, 60) + " " + QUOTE + " Mr Dahl said.";
        assertThat(find(report("Sellin Post", "2031-05-02", one), report("Vantry Times", "2031-05-03", other))
                        .all())
                .isEmpty();
        assertThat(find(
                                report("Sellin Post", "2031-05-02", one.replaceAll("[“”]", "")),
                                report("Vantry Times", "2031-05-03", other.replaceAll("[“”]", "")))
                        .all())
                .hasSize(1);
    }

    @Test
    void takesNoSingleSharedSentenceOfLongReportsForACopy() {
        String sentence = " The wall broke in three places before dawn on Friday morning, police said. ";
        CreditedReport one = report("Sellin Post", "2031-05-02", words(1, 400) + sentence);
        CreditedReport other = report("Vantry Times", "2031-05-03", words(2, 400) + sentence);
        assertThat(find(one, other).all()).isEmpty();
    }

    @Test
    void mapsWordsOfTheCopyToThoseOfTheFirstThatHasThem() {
        CreditedReport first = report("Sellin Post", "2031-05-02", "Flood. " + WALL);
        CreditedReport second = report("Vantry Times", "2031-05-03", WALL);
        CreditedReport third = report("Coast Daily", "2031-05-04", "Again: " + WALL);
        Copies copies = find(third, second, first);
        int start = third.report().text().indexOf("the water");
        Copies.Copied copied = copies.source(third.report(), List.of(Span.of(start, start + 24)))
                .orElseThrow();
        assertThat(copied.copy().original()).isEqualTo(first.report());
        assertThat(copied.inOriginal().get(0).in(first.report().text())).isEqualTo("the water stood a metre");
        assertThat(copies.source(first.report(), List.of(Span.of(0, 20)))).isEmpty();
    }

    @Test
    void findsTheSameInAnyOrderAndTracesEveryOneOfManyCopies() {
        List<CreditedReport> reports = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            reports.add(report("Outlet " + i, "2031-05-" + (i < 9 ? "0" : "") + (i + 1), words(i, 20) + " " + WALL));
            reports.add(report("Other " + i, "2031-05-01", words(100 + i, 60)));
        }
        List<Copy> found = new CopyFinder().find(reports).all();
        assertThat(found.stream().map(c -> c.copy().outlet()).collect(Collectors.toSet()))
                .hasSize(29);
        assertThat(found.size()).isLessThanOrEqualTo(29 * 8);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(reports, new Random(seed));
            assertThat(new CopyFinder().find(reports).all()).isEqualTo(found);
        }
    }

    private static String words(int seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> Integer.toString(random.nextInt(1_000_000), 36))
                .collect(Collectors.joining(" "));
    }

    private static Copies find(CreditedReport... reports) {
        return new CopyFinder().find(Arrays.asList(reports));
    }

    private static CreditedReport report(String outlet, String published, String text) {
        return report(outlet, published, text, null);
    }

    private static CreditedReport report(String outlet, String published, String text, @Nullable String credit) {
        Details details = new Details(null, null, "", outlet, Published.parse(published), null, "en");
        Report report = Report.of(text, details);
        int at = credit == null ? 0 : text.indexOf(credit);
        return new CreditedReport(
                report,
                credit == null
                        ? List.of()
                        : List.of(new Credit(Span.of(at, at + credit.length()), credit, Credit.Kind.AGENCY)));
    }
}
