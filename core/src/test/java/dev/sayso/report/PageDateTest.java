package dev.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-05-06T07:08:09+02:00     |       | 2031-05-06T07:08:09+02:00",
                "2031-05-06 07:08              |       | 2031-05-06T07:08",
                "2031-05-06T07:08:09.123Z      |       | 2031-05-06T07:08:09Z",
                "Posted on May 6, 2031 by Ned  |       | 2031-05-06",
                "6th May 2031, 07:08           |       | 2031-05-06",
                "Dienstag, 6. Mai 2031         |       | 2031-05-06",
                "Publié le 1er août 2031       |       | 2031-08-01",
                "6 de mayo de 2031             |       | 2031-05-06",
                "6 мая 2031, 13:43             |       | 2031-05-06",
                "06.05.2031, 11:51 Uhr         |       | 2031-05-06",
                "am 6. 5. 2031.                |       | 2031-05-06",
                "6.5.31                        |       | 2031-05-06",
                "2031年5月6日                   |       | 2031-05-06",
                "2031/5/6                      |       | 2031-05-06",
                "13/5/2031                     |       | 2031-05-13",
                "5/13/2031                     |       | 2031-05-13",
                "6/5/2031                      | fr    | 2031-05-06",
                "5/6/2031                      | en-US | 2031-05-06",
                "6/5/2031                      | en-GB | 2031-05-06"
            })
    void readsTheDatesOfPages(String text, String language, String date) {
        assertThat(PageDate.first(text, language)).hasToString("Optional[" + date + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5/6/2031 | en",
                "31.2.2031 |",
                "version 1.2.3.4 |",
                "Seite 12 von 2031 |",
                "1 Reply 2031 |",
                "0000-00-00 |"
            })
    void leavesUnreadWhatCanBeMeantOtherwise(String text, String language) {
        assertThat(PageDate.first(text, language)).isEmpty();
    }

    private static String published(String head, String body) {
        String prose = "<p>The footbridge was shut on Monday, the board said, after a barge struck it twice in a night,"
                + " and nobody knows how long it will stay so, or what the repairs will cost the town.</p>";
        Report report = ReadInputs.ofText("page.html", head + body.replace("PROSE", prose))
                .onlyReport();
        return String.valueOf(report.published());
    }

    @Test
    void aMetaElementThatMeansPublicationGoesFirst() {
        assertThat(published(
                        "<meta name=date content=2031-01-01>"
                                + "<meta property='article:modified_time' content='2031-05-09T10:00:00Z'>"
                                + "<meta property='article:published_time' content='2031-05-06T10:00:00Z'>",
                        "<h1>Bridge shut</h1>PROSE"))
                .isEqualTo("2031-05-06T10:00:00Z");
    }

    @Test
    void aDateBesideTheHeadlineIsThePublicationUnlessItSaysUpdated() {
        assertThat(published("", "<h1>Bridge shut</h1><div>Updated May 9, 2031</div><div>May 6, 2031</div>PROSE"))
                .isEqualTo("2031-05-06");
    }

    @Test
    void theAddressMayHoldIt() {
        assertThat(published(
                        "<link rel=canonical href='https://quay.example/2031/05/06/bridge-shut/'>",
                        "<h1>Bridge shut</h1>PROSE"))
                .isEqualTo("2031-05-06");
    }

    @Test
    void aDateWithinTheTextIsNotThePublication() {
        assertThat(
                        published(
                                "",
                                "<h1>Bridge shut</h1>PROSE<p>The bridge was opened on May 6, 1999, and has been shut"
                                        + " four times since then, the last time in the winter of the great frost and the long fog.</p>"))
                .isEqualTo("null");
    }
}
