package dev.sayso.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.report.Details;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import java.util.List;
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
            The ministers held their autumn meetings.                | autumn                | DATE     | 2024-FA
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
            The council could not be reached on Monday night.        | Monday night          | TIME     | 2025-02-03TNI
            The company said it would have sold by Friday.           | Friday                | DATE     | 2025-01-31
            The clinic will have nurses there on Friday.             | Friday                | DATE     | 2025-02-07
            Voting is on this Friday.                                | this Friday           | DATE     | 2025-02-07
            Its April 20 show is the first of four.                  | April 20              | DATE     | 2025-04-20
            Two boats sank overnight.                                | overnight             | TIME     | 2025-02-03TNI
            Two boats sank overnight on Saturday.                    | overnight on Saturday | TIME     | 2025-02-01TNI
            Villagers spent the night in a barn.                     | the night             | TIME     | 2025-02-03TNI
            A wall fell in the early hours of Sunday.                | the early hours of Sunday | TIME | 2025-02-02TMO
            A wall fell on the night of January 11.                  | the night of January 11 | TIME   | 2025-01-11TNI
            Crews reached the farm at dawn on Sunday.                | dawn on Sunday        | TIME     | 2025-02-02TMO
            The gate was shut at 20.50 and was not opened again.     | 20.50                 | TIME     | 2025-02-04T20:50
            The last bus left at a quarter past five.                | a quarter past five   | TIME     | 2025-02-04T17:15
            The last bus left at ten minutes to nine in the evening. | ten minutes to nine in the evening | TIME | 2025-02-04T20:50
            A shot was heard at 3 a.m. on Sunday morning.            | 3 a.m. on Sunday morning | TIME  | 2025-02-02T03:00
            A shot was heard at 10:15 Sunday night.                  | 10:15 Sunday night    | TIME     | 2025-02-02T22:15
            It rang at 3 o'clock in the morning.                     | 3 o'clock in the morning | TIME  | 2025-02-04T03:00
            Four have died since midnight.                           | midnight              | TIME     | 2025-02-04T00:00
            Bread ran out by midday.                                 | midday                | TIME     | 2025-02-04T12:00
            Prices fell for a third straight day.                    | a third straight day  | DATE     | 2025-02-04
            Prices fell for the fourth week in a row.                | the fourth week       | DATE     | 2025-W06
            Rain will fall for the rest of the week.                 | the rest of the week  | DATE     | 2025-W06
            Sales rose in the first half of the year.                | the first half of the year | DATE | 2025-H1
            He left the firm decades ago.                            | decades ago           | DATE     | PAST_REF
            They met after a quarter-century.                        | a quarter-century     | DURATION | P25Y
            It was a week-long fair.                                 | week-long             | DURATION | P1W
            The law was passed after 9/11.                           | 9/11                  | DATE     | 2001-09-11
            She lost a son in the Sept. 11 attacks.                  | Sept. 11              | DATE     | 2001-09-11
            The banks shut on Black Monday.                          | Black Monday          | DATE     | XXXX-XX-XX
            He revised his plans in October.                         | October               | DATE     | 2024-10
            He was freed in January last year.                       | January last year     | DATE     | 2024-01
            He was freed on 3 March of last year.                    | 3 March of last year  | DATE     | 2024-03-03
            Friends plan a vigil on Friday.                          | Friday                | DATE     | 2025-02-07
            The band is set to play on Friday.                       | Friday                | DATE     | 2025-02-07
            Sales rose in the second half of the year.               | the second half of the year | DATE | 2024-H2
            The fair is in the first week of March 2026.             | the first week of March 2026 | DATE | 2026-W10
            The race is on the second Sunday in May 2026.            | the second Sunday in May 2026 | DATE | 2026-05-10
            It rained on the last day of last month.                 | the last day of last month | DATE | 2025-01-31
            It rained in the week of January 13.                     | the week of January 13 | DATE    | 2025-W03
            It rained over the weekend of January 11.                | the weekend of January 11 | DATE | 2025-W02-WE
            Such rain was rare in the past.                          | the past              | DATE     | PAST_REF
            More rain is likely in the days ahead.                   | the days ahead        | DATE     | FUTURE_REF
            Posted Thu, 30 Jan 2025 by the harbour office.           | Thu, 30 Jan 2025      | DATE     | 2025-01-30
            The fair was held on 11-14 January.                      | 11-14 January         | DATE     | 2025-01-11/2025-01-14
            Shops shut on Halloween, 2019.                           | Halloween, 2019       | DATE     | 2019-10-31
            They prayed on Eid al-Fitr 2024.                         | Eid al-Fitr 2024      | DATE     | 2024-04-10
            Crowds came on Orthodox Easter 2024.                     | Orthodox Easter 2024  | DATE     | 2024-05-05
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
            Rain fell in the week to 2 March.  | XXXX-WXX
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
                "The second half was dull.",
                "The last week of the strike was dull.",
                "It was the third fire in as many days.",
                "The office at 2006 North Mill Road is shut.",
                "The Russell 2000 Index fell.",
                "She told the Harbour Today that bread was short.",
                "He was on Channel Two's This Week with a mayor.",
                "The shares closed at 20.50 pounds each.",
                "The firm showed its editor Ploughshare '11 to the press.",
                "They have 40 hours of footage."
            })
    void findsNoTimeWhereThereIsNone(String text) {
        assertThat(find(text, TUESDAY)).isEmpty();
    }

    @Test
    void readsAShortYearAfterAWordThatAsksForOne() {
        assertThat(find("She was of the class of '92.", TUESDAY))
                .extracting(TimeMention::value)
                .containsExactly("1992");
    }

    @Test
    void givesAClockTimeTheDayThatWasNamedLast() {
        assertThat(find("The raft left on Sunday. At 14:20 UTC it was seen again.", TUESDAY))
                .extracting(TimeMention::value)
                .containsExactly("2025-02-02", "2025-02-02T14:20Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A barge sank late on Sunday. Its crew was ashore by 5 a.m.             | 2025-02-02 2025-02-03T05:00
            It began on Sunday night. Just before 10 o'clock a horn was heard.     | 2025-02-02TNI 2025-02-02T22:00
            He was held on Sunday. Later that night he was freed.                  | 2025-02-02 2025-02-02TNI
            He was held on Sunday. The next morning he was freed.                  | 2025-02-02 2025-02-03TMO
            They met on June 3, 2019. Three days later the pact was signed.        | 2019-06-03 2019-06-06
            He won in 2012. He was jailed the following year.                      | 2012 2013
            He won in May 2012. Taxes rose that year.                              | 2012-05 2012
            He lost in 2012. She had won a year earlier.                           | 2012 2011
            It sold 40 boats in January, up from 31 the month before.              | 2025-01 2024-12
            The market had its worst week since June.                              | 2025-W06 2024-06
            They met on June 3, 2019. // Rain fell. // The bell rang at 6 p.m.     | 2019-06-03 2025-02-04T18:00
            The vote is on March 1. // The bell rang at 6 p.m.                        | 2025-03-01 2025-02-04T18:00
            """)
    void readsATimeAgainstTheOneNamedBefore(String text, String values) {
        assertThat(find(text.replace("//", "\n"), TUESDAY))
                .extracting(TimeMention::value)
                .containsExactly(values.split(" "));
    }

    @Test
    void leavesTheNextDayOpenWhereNoDayWasNamed() {
        assertThat(find("The next day he came home.", TUESDAY))
                .singleElement()
                .satisfies(time -> assertThat(time.earliest()).isNull());
    }

    private List<TimeMention> find(String text, @Nullable String published) {
        Published day = published == null ? null : Published.parse(published);
        return finder.find(Report.of(text, new Details(null, null, "", null, day, null, null)));
    }
}
