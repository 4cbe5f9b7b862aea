package dev.sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.figure.Figure.Measure;
import dev.sayso.figure.Figure.Qualifier;
import dev.sayso.report.Details;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.time.NewsTimeFinder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsFigureFinderTest {

    private final FigureFinder finder = new NewsFigureFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police said that one person was killed.                        | one        | KILLED
            It was a fire in which one man died.                           | one        | KILLED
            Four of the 12 were injured.                                   | Four       | INJURED
            Twelve remain in the wards.                                    | Twelve     | INJURED
            Five are in intensive care.                                    | Five       | INJURED
            One person inside was not injured.                             | One        |
            There should have been six people dead.                        | six        |
            The blast killed 12 sheep.                                     | 12         |
            The fire injured one of the family dogs.                       | one        |
            """)
    void tellsWhatHappenedAndWhatDidNot(String text, String words, @Nullable Measure measure) {
        List<Figure> figures = find(text);
        assertThat(figures.get(0).span().in(text)).isEqualTo(words);
        assertThat(figures.get(0).measure()).isEqualTo(measure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He was at a vigil for a boy who was shot dead.",
                "A man was killed in a separate shooting.",
                "He is accused of killing a father and son.",
                "He missed killing a boy."
            })
    void countsNobodyOfAnotherEventAndNoneOfSeveral(String text) {
        assertThat(find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The port employs 1,250 people.                    | 1,250                         | 1250    | 1250    | EXACT
            They built twenty-five huts.                      | twenty-five                   | 25      | 25      | EXACT
            They lent an estimated 10,000 to 12,000 tents.    | an estimated 10,000 to 12,000 | 10000   | 12000   | ABOUT
            They lent 10,000 to 12,000 tents.                 | 10,000 to 12,000              | 10000   | 12000   | RANGE
            They lent between 3 and 5 tents.                  | between 3 and 5               | 3       | 5       | RANGE
            They lent 40-50 tents.                            | 40-50                         | 40      | 50      | RANGE
            They lent three or four tents.                    | three or four                 | 3       | 4       | RANGE
            It has about 300 berths.                          | about 300                     | 300     | 300     | ABOUT
            It has nearly 300 berths.                         | nearly 300                    | 300     | 300     | ABOUT
            It has at least 300 berths.                       | at least 300                  | 300     |         | AT_LEAST
            It has no fewer than 300 berths.                  | no fewer than 300             | 300     |         | AT_LEAST
            It has 300 or more berths.                        | 300 or more                   | 300     |         | AT_LEAST
            It has more than 300 berths.                      | more than 300                 | 300     |         | MORE_THAN
            It has over 300 berths.                           | over 300                      | 300     |         | MORE_THAN
            It has up to 300 berths.                          | up to 300                     |         | 300     | AT_MOST
            It has as many as 300 berths.                     | as many as 300                |         | 300     | AT_MOST
            It has fewer than 300 berths.                     | fewer than 300                |         | 300     | LESS_THAN
            It has dozens of berths.                          | dozens                        |         |         | VAGUE
            It has hundreds of thousands of berths.           | hundreds of thousands         |         |         | VAGUE
            It has several berths.                            | several                       |         |         | VAGUE
            It feeds half a million people.                   | half a million                | 500000  | 500000  | EXACT
            It feeds one in five people.                      | one in five                   | 0.2     | 0.2     | EXACT
            It holds two-thirds of the seats.                 | two-thirds                    | 0.6666667 | 0.6666667 | EXACT
            """)
    void readsTheNumberAndHowItIsMeant(
            String text, String extent, @Nullable BigDecimal low, @Nullable BigDecimal high, Qualifier qualifier) {
        Figure figure = only(text);
        assertThat(figure.span().in(text)).isEqualTo(extent);
        assertThat(figure.qualifier()).isEqualTo(qualifier);
        assertSame(figure.low(), low);
        assertSame(figure.high(), high);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The pump cost $2.5 million.            | 2500000     | USD
            The pump cost US$40.                   | 40          | USD
            The pump cost EUR 40.                  | 40          | EUR
            The pump cost 40 euros.                | 40          | EUR
            Prices rose 3.5 per cent.              | 3.5         | %
            The dyke is 12 km long.                | 12          | km
            The dyke is 12km long.                 | 12          | km
            A 50-foot mast fell.                   | 50          | ft
            They walked for three hours.           | 3           | hour
            A 12-year-old girl came.               | 12          | year-old
            It was minus 7 degrees Celsius.        | -7          | celsius
            The balance fell to $-2.5m.            | -2500000    | USD
            Oil sold at $2.50 per litre.           | 2.50        | USD per litre
            The fare was 40 cents a mile.          | 40          | cent per mile
            She works 40 hours a week.             | 40          | hour per week
            """)
    void readsMoneyAndUnits(String text, BigDecimal value, String unit) {
        Figure figure = only(text);
        assertSame(figure.low(), value);
        assertThat(figure.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Twelve people were killed at the quay.                      | people           | KILLED
            Twelve people died.                                         | people           | KILLED
            The blast left twelve dead.                                 |                  | KILLED
            The blast killed twelve people.                             | people           | KILLED
            A mob burned the mill, killing twelve.                      |                  | KILLED
            The death toll rose to 12.                                  |                  | KILLED
            Divers found the bodies of three sailors.                   | sailors          | KILLED
            There were 12 deaths.                                       | deaths           | KILLED
            Twelve passengers were taken ashore wounded.                | passengers       |
            Twelve passengers, including a nurse, were injured.         | passengers       | INJURED
            Twelve wounded passengers came.                             | passengers       | INJURED
            Twelve people suffered minor injuries.                      | people           | INJURED
            Twelve people shot at the fair have died.                   | people           | KILLED
            Two had been captured alive.                                |                  | CAPTURED
            About 300 Norland guards deployed to the coast to fight for the crown had been killed. | Norland guards | KILLED
            They had deployed an estimated 10,000 servicemen.           | servicemen       | DEPLOYED
            Gunman Leaves 4 Dead                                        |                  | KILLED
            Rocks kill 2                                                |                  | KILLED
            Twelve fallen guards were named.                            | fallen guards    | KILLED
            Twelve fallen trees were sold.                              | fallen trees     |
            He pleaded guilty to killing twelve guards.                 | guards           | KILLED
            Twelve police officers died that night.                     | police officers  | KILLED
            Twelve boys, ages 5 and 6, were hurt.                       | boys             | INJURED
            He vowed to kill twelve people.                             | people           |
            Twelve others, including a nurse, were injured.             | others           | INJURED
            The crash injured the twelve passengers.                    | passengers       | INJURED
            Three hospitalized after leak                               |                  | INJURED
            Police arrested twelve people.                              | people           | ARRESTED
            Twelve miners are missing.                                  | miners           | MISSING
            The flood displaced 12,000 families.                        | families         | DISPLACED
            Some 400 villagers were evacuated.                          | villagers        | EVACUATED
            Twelve shots were fired.                                    | shots            |
            Twelve homes were sold.                                     | homes            |
            The number of people killed in the mill fire has risen to 27. |                | KILLED
            It lowered the number of people known to have died to 23.   |                  | KILLED
            Three of the dead were sailors.                             |                  | KILLED
            The flood claimed 12 lives.                                 | lives            | KILLED
            One suspect is dead after the raid.                         | suspect          | KILLED
            Reports told of the fatal shooting of two guards.           | guards           | KILLED
            Two men could have been killed.                             | men              |
            A court heard of a double murder.                           |                  | KILLED
            The clinic treated 64 people.                               | people           | INJURED
            Two sailors who, it says, are being held wrote home.        | sailors          | DETAINED
            Some 175 people were brought ashore.                        | people           | RESCUED
            Nineteen people have not been found.                        | people           | MISSING
            """)
    void saysWhatIsCountedAndWhatHappenedToIt(String text, @Nullable String counts, @Nullable Measure measure) {
        Figure figure = only(text);
        assertThat(figure.counts()).isEqualTo(counts);
        assertThat(figure.measure()).isEqualTo(measure);
    }

    @Test
    void keepsTheMeasuresOfOneSentenceApart() {
        assertThat(find("The storm killed 12 people and injured 30; two are missing."))
                .extracting(Figure::measure)
                .containsExactly(Measure.KILLED, Measure.INJURED, Measure.MISSING);
        assertThat(find("12 dead, 30 wounded in mill fire"))
                .extracting(Figure::measure)
                .containsExactly(Measure.KILLED, Measure.INJURED);
    }

    @Test
    void givesThoseNamedInOneBreathOneMeasure() {
        assertThat(find("The slide killed two guards, three clerks."))
                .extracting(Figure::measure)
                .containsExactly(Measure.KILLED, Measure.KILLED);
        assertThat(find("Two guards and three clerks were hurt."))
                .extracting(Figure::measure)
                .containsExactly(Measure.INJURED, Measure.INJURED);
    }

    @Test
    void knowsWhatComesOnTop() {
        List<Figure> figures = find("About 300 guards were killed, and a further 2,700 injured. Two more guards died.");
        assertThat(figures).extracting(Figure::additional).containsExactly(false, true, true);
        assertThat(figures)
                .extracting(Figure::measure)
                .containsExactly(Measure.KILLED, Measure.INJURED, Measure.KILLED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Twelve were hurt, five of them in a critical condition.                 | INJURED INJURED
            The clinic treated nine sailors, seven for burns and two for smoke.     | INJURED INJURED INJURED
            The fire killed 27 people. 24 of them were clerks and three were crew.  | KILLED KILLED KILLED
            Nineteen people are missing, down from 31 on Tuesday.                   | MISSING MISSING
            The death toll is 27. It had stood at 25.                               | KILLED KILLED
            The fire killed 23 people. Of the 23, 20 were clerks.                   | KILLED KILLED KILLED
            Two guards were detained. The two said nothing.                         | DETAINED DETAINED
            Two guards were detained. Two of them said so.                          | DETAINED null
            Two guards were detained. The two clerks went home.                     | DETAINED null
            Gunmen killed two guards. Two horses were sold.                         | KILLED null
            """)
    void knowsWhereAFigurePointsBackToAnother(String text, String measures) {
        assertThat(find(text))
                .extracting(figure -> String.valueOf(figure.measure()))
                .containsExactly(measures.toLowerCase(Locale.ROOT).split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A man was shot dead near the quay.                   | A man             | man      | KILLED
            A 15-year-old boy died on Tuesday.                   | A 15-year-old boy | boy      | KILLED
            The blast killed a port worker.                      | a port worker     | worker   | KILLED
            A woman, 34, was wounded.                            | A woman           | woman    | INJURED
            A clerk injured after a crash at the quay has died.  | A clerk           | clerk    | KILLED
            Divers found the body of a sailor.                   | a sailor          | sailor   | KILLED
            """)
    void readsOnePersonWhomAnArticleCounts(String text, String extent, String counts, Measure measure) {
        Figure figure = find(text).get(0);
        assertThat(figure.span().in(text)).isEqualTo(extent);
        assertSame(figure.low(), BigDecimal.ONE);
        assertSame(figure.high(), BigDecimal.ONE);
        assertThat(figure.counts()).isEqualTo(counts);
        assertThat(figure.measure()).isEqualTo(measure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A man waited at the quay.",
                "A man said his brother was killed.",
                "A man and his son were killed.",
                "A man killed Ida Orme.",
                "A student newspaper was hurt by the strike.",
                "The law forbids to kill a person.",
                "A clerk could have been killed."
            })
    void countsNoPersonOfWhomNoHarmOrOtherHarmIsTold(String text) {
        assertThat(find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oxby mill fire leaves 7 injured\nThe mill stood on the quay.",
                "Oxby mill fire leaves 7 workers injured\nSeven boats came."
            })
    void keepsAHeadlineApartFromTheNextLine(String text) {
        assertThat(find(text).get(0).measure()).isEqualTo(Measure.INJURED);
    }

    @Test
    void readsAnotherOneWhomAnAdverbOrAPlaceFollows() {
        assertThat(
                        find(
                                "The blast killed a boy, critically injuring another on the quay. It left one dead, another badly hurt."))
                .extracting(Figure::measure)
                .containsExactly(Measure.KILLED, Measure.INJURED, Measure.KILLED, Measure.INJURED);
    }

    @Test
    void readsOnePersonInAHeadlineWithoutArticle() {
        String text = "Teen hurt in mill fire\n\nThe mill burned all night. Man hurt.";
        Report report = Report.ofText(text, Details.NONE);
        assertThat(finder.find(report, List.of()))
                .extracting(figure -> figure.span().in(text))
                .containsExactly("Teen");
    }

    @Test
    void countsWhatIsOwnedAndNotTheOwner() {
        assertThat(find("One of the port's two cranes fell.").get(0).counts()).isEqualTo("cranes");
    }

    @Test
    void takesAnotherAsOneMore() {
        List<Figure> figures = find("The blast killed one and wounded another.");
        assertThat(figures).extracting(Figure::measure).containsExactly(Measure.KILLED, Measure.INJURED);
        assertThat(figures).extracting(Figure::additional).containsExactly(false, true);
    }

    @Test
    void takesATollThatRoseFromAnotherAsTwoNumbers() {
        assertThat(find("The death toll rose from 12 to 15."))
                .extracting(Figure::high)
                .usingElementComparator(BigDecimal::compareTo)
                .contains(BigDecimal.valueOf(15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It came on 4 May 2021.",
                "Ida Orme, 34, was there.",
                "A man aged 34 was there.",
                "She rode the Marlin 737 home.",
                "Call 555-0142 for help.",
                "The 3rd gate was shut.",
                "They won by a 3-1 victory.",
                "No one was there and the last one left.",
                "See Article 5 of it.",
                "He lives at 12 Orchard Street.",
                "It happened in the 1200 block of Fern Road.",
                "They called 911 and left.",
                "The second half began at 8:15 p.m.",
                "She missed the second half of the game.",
                "It is for men aged 18 to 34.",
                "The firm is in the Ardent 100 on its merits.",
                "He runs Tilda.3 at home.",
                "They watched Channel One.",
                "It rents 16-18 Harbour Avenue."
            })
    void findsNoFigureWhereNothingIsCounted(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void readsAHostileLineInLinearTime() {
        String line = "12 and 13 of the 1,000,".repeat(45_000);
        long began = System.nanoTime();
        assertThat(find(line)).isNotEmpty();
        assertThat(System.nanoTime() - began).isLessThan(60_000_000_000L);
    }

    private Figure only(String text) {
        List<Figure> figures = find(text);
        assertThat(figures).as(text).hasSize(1);
        return figures.get(0);
    }

    private List<Figure> find(String text) {
        Report report = Report.of(text, new Details(null, null, "", null, Published.parse("2025-02-04"), null, null));
        return finder.find(report, new NewsTimeFinder().find(report));
    }

    private static void assertSame(@Nullable BigDecimal actual, @Nullable BigDecimal expected) {
        if (expected == null) {
            assertThat(actual).isNull();
        } else {
            assertThat(actual).isEqualByComparingTo(expected);
        }
    }
}
