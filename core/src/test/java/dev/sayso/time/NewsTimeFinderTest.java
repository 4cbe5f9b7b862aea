package dev.sayso.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.report.Details;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsTimeFinderTest {

    private static final String TUESDAY = "2025-02-04";

    private final TimeFinder finder = new NewsTimeFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank in December.                              | December              | DATE     | 2024-12
            The harbour master spoke on Tuesday.                     | Tuesday               | DATE     | 2025-02-04
            Divers arrived on Friday.                                | Friday                | DATE     | 2025-01-31
            The board will meet on Friday.                           | Friday                | DATE     | 2025-02-07
            The board will meet next month.                          | next month            | DATE     | 2025-03
            The film was shown late on Monday.                       | late on Monday        | DATE     | 2025-02-03
            A siren was heard on Monday evening.                     | Monday evening        | TIME     | 2025-02-03TEV
            He landed on January 11.                                 | January 11            | DATE     | 2025-01-11
            She was born on Jan. 11, 1987.                           | Jan. 11, 1987         | DATE     | 1987-01-11
            The strike began on 11 January.                          | 11 January            | DATE     | 2025-01-11
            The port opened on the 4th of July 2019.                 | 4th of July 2019      | DATE     | 2019-07-04
            Tuesday, February 4, was calm.                           | Tuesday, February 4   | DATE     | 2025-02-04
            A trial to be held on October 12 was moved.              | October 12            | DATE     | 2025-10-12
            The agency said so earlier this month.                   | earlier this month    | DATE     | 2025-02
            No ship has called since mid-January.                    | mid-January           | DATE     | 2025-01
            The mine closed in early 2019.                           | early 2019            | DATE     | 2019
            Rents fell in the 1990s.                                 | the 1990s             | DATE     | 199
            Mills were built in the 19th century.                    | the 19th century      | DATE     | 18
            Snow fell last week.                                     | last week             | DATE     | 2025-W05
            The dam broke two years ago.                             | two years ago         | DATE     | 2023
            They left a week ago.                                    | a week ago            | DATE     | 2025-01-28
            They have waited for several weeks.                      | several weeks         | DURATION | PXW
            The road was shut for three days.                        | three days            | DURATION | P3D
            The work took two and a half years.                      | two and a half years  | DURATION | P2.5Y
            They signed a 27-year lease.                             | 27-year               | DURATION | P27Y
            It fell in the past nine days.                           | the past nine days    | DURATION | P9D
            It ended a decades-long quarrel.                         | decades-long          | DURATION | PXY
            He waited half an hour.                                  | half an hour          | DURATION | PT0.5H
            The mayor spoke today.                                   | today                 | DATE     | 2025-02-04
            The mayor spoke yesterday.                               | yesterday             | DATE     | 2025-02-03
            The mayor will speak tomorrow.                           | tomorrow              | DATE     | 2025-02-05
            The mayor speaks tonight.                                | tonight               | TIME     | 2025-02-04TNI
            The tower is now closed.                                 | now                   | DATE     | PRESENT_REF
            The tower was recently closed.                           | recently              | DATE     | PAST_REF
            Sales rose in the third quarter of 2024.                 | the third quarter of 2024 | DATE | 2024-Q3
            Sales rose in the fourth quarter.                        | the fourth quarter    | DATE     | 2024-Q4
            The lake dried up last summer.                           | last summer           | DATE     | 2024-SU
            The lake froze this winter.                              | this winter           | DATE     | 2024-WI
            The bridge was closed last weekend.                      | last weekend          | DATE     | 2025-W05-WE
            The bridge was closed on Christmas Eve.                  | Christmas Eve         | DATE     | 2024-12-24
            Trains stopped on Good Friday 2024.                      | Good Friday 2024      | DATE     | 2024-03-29
            It rained in the week ending 2 February.                 | the week ending 2 February | DATE | 2025-W05
            The alarm rang at 5:30 p.m. on Monday.                   | 5:30 p.m. on Monday   | TIME     | 2025-02-03T17:30
            The alarm rang at 18:00 UTC.                             | 18:00 UTC             | TIME     | 2025-02-04T18:00Z
            The alarm rang at 6:40 p.m. (GMT +8).                    | 6:40 p.m. (GMT +8)    | TIME     | 2025-02-04T18:40+08:00
            The alarm rang at 0430 GMT.                              | 0430 GMT              | TIME     | 2025-02-04T04:30Z
            The boat sails every day.                                | every day             | SET      | P1D
            The boat sails every two weeks.                          | every two weeks       | SET      | P2W
            The boat sails each Tuesday.                             | each Tuesday          | SET      | XXXX-WXX-2
            The club holds an annual fair.                           | annual                | SET      | P1Y
            Losses grew in fiscal 2023.                              | fiscal 2023           | DATE     | FY2023
            The law of 2024-12-01 stands.                            | 2024-12-01            | DATE     | 2024-12-01
            The letter of 25/1/2025 was lost.                        | 25/1/2025             | DATE     | 2025-01-25
            """)
    void readsOneTimeAsNewsMeansIt(String text, String extent, TimeMention.Type type, String value) {
        List<TimeMention> found = find(text, TUESDAY);
        assertThat(found)
                .singleElement()
                .satisfies(time -> assertThat(time.span().in(text)).isEqualTo(extent))
                .satisfies(time -> assertThat(time.type()).isEqualTo(type))
                .satisfies(time -> assertThat(time.value()).isEqualTo(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry sank in December.            | 2024-12-01 | 2024-12-31
            Snow fell last week.                   | 2025-01-27 | 2025-02-02
            The mine closed in early 2019.         | 2019-01-01 | 2019-05-02
            The agency said so earlier this month. | 2025-02-01 | 2025-02-04
            Rents fell in the 1990s.               | 1990-01-01 | 1999-12-31
            It fell in the past nine days.         | 2025-01-26 | 2025-02-04
            The fair runs on May 3-5, 2025.        | 2025-05-03 | 2025-05-05
            """)
    void knowsTheFirstAndTheLastDay(String text, String earliest, String latest) {
        assertThat(find(text, TUESDAY)).singleElement().satisfies(time -> {
            assertThat(time.earliest()).hasToString(earliest);
            assertThat(time.latest()).hasToString(latest);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers arrived on Friday.          | XXXX-WXX-5
            The ferry sank in December.        | XXXX-12
            He landed on January 11.           | XXXX-01-11
            Snow fell last week.               | XXXX-WXX
            The mayor spoke yesterday.         | XXXX-XX-XX
            The dam broke two years ago.       | XXXX
            The letter of 5/1/2025 was lost.   | 2025-XX-XX
            """)
    void guessesNoYearWithoutADayOfPublication(String text, String value) {
        assertThat(find(text, null)).singleElement().satisfies(time -> {
            assertThat(time.value()).isEqualTo(value);
            assertThat(value.startsWith("X") ? time.earliest() : null).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 12-year-old boy may come home.",
                "They march to the sea and may return.",
                "April Quist and June Orme were there.",
                "Some 2000 people and 1950 km of road.",
                "The score was 2:1 and flight B 2019x left.",
                "The second half was dull."
            })
    void findsNoTimeWhereThereIsNone(String text) {
        assertThat(find(text, TUESDAY)).isEmpty();
    }

    @Test
    void givesAClockTimeTheDayThatWasNamedLast() {
        assertThat(find("The raft left on Sunday. At 14:20 UTC it was seen again.", TUESDAY))
                .extracting(TimeMention::value)
                .containsExactly("2025-02-02", "2025-02-02T14:20Z");
    }

    @Test
    void staysInsideAnyText() {
        String[] pieces = {
            "on ", "Monday", "May ", "31", "June", " 30, ", "2025", "-", "/", "the ", "last ", "99", " weeks", " ago",
            "mid", "’s ", "\n", "𝄞", "é", " 24:00", " p.m.", "every ", "0", ".", ",", "a ", "quarter", " of ", "Easter"
        };
        Random random = new Random(20250204);
        for (int round = 0; round < 3000; round++) {
            StringBuilder words = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                words.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = words.toString();
            int end = 0;
            for (TimeMention time : find(text, random.nextBoolean() ? TUESDAY : null)) {
                assertThat(time.span().start()).as(text).isGreaterThanOrEqualTo(end);
                end = time.span().end();
                assertThat(end).as(text).isLessThanOrEqualTo(text.length());
                assertThat(time.span().in(text))
                        .as(text)
                        .isEqualTo(time.span().in(text).strip());
            }
        }
    }

    private List<TimeMention> find(String text, @Nullable String published) {
        Published day = published == null ? null : Published.parse(published);
        return finder.find(Report.of(text, new Details(null, null, "", null, day, null, null)));
    }
}
