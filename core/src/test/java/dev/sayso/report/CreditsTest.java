package dev.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {

    private static final Credits CREDITS = Credits.standard();

    private static Report report(String first, String last) {
        return Report.of(
                first + "\n\nThe bridge is shut.\n\n" + "It stays so, said the board.\n\n".repeat(8) + last,
                Details.NONE);
    }

    private static List<String> names(Report report) {
        return CREDITS.find(report).stream().map(Credit::name).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AP | PORT ELLEN, Ore. (AP) — The bridge is shut.",
                "Reuters | PORT ELLEN, May 5 (Reuters) - The bridge is shut.",
                "Reuters | May 5 (Reuters) - The bridge is shut.",
                "AFP | Port Ellen (AFP) – The bridge is shut.",
                "Xinhua | PORT ELLEN, May 5 (Xinhua) -- The bridge is shut.",
                "TASS | PORT ELLEN, May 5. /TASS/. The bridge is shut.",
                "AP | By ANN QUILL, Associated Press",
                "Reuters | Reuters",
                "AFP | Source: AFP"
            })
    void theBeginningCreditsAnAgency(String name, String line) {
        assertThat(names(report(line, "That is all."))).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AP | The Associated Press contributed to this report.",
                "AP | Associated Press writers Ann Quill in Port Ellen and Bo Marsh in Leith contributed to this report.",
                "Reuters | Additional reporting by Ann Quill; Reuters",
                "CP | With files from The Canadian Press",
                "AFP | It is shut for good. — AFP",
                "dpa | It is shut for good. (dpa)",
                "PA | PA Media",
                "AFP | © 2031 AFP. All rights reserved.",
                "Reuters | The Quay has added quotes to this Reuters report."
            })
    void theEndCreditsAnAgency(String name, String line) {
        Report report = report("The bridge is shut.", line);

        assertThat(names(report)).containsExactly(name);
        assertThat(CREDITS.find(report).get(0).kind()).isEqualTo(Credit.Kind.AGENCY);
        assertThat(CREDITS.find(report).get(0).span().start())
                .isGreaterThan(report.text().indexOf(line) - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour Lantern | (h/t Harbour Lantern.)",
                "The Quay | H/T: The Quay",
                "The Quay | Hat tip to The Quay",
                "Leith Herald | This article was originally published by the Leith Herald.",
                "The Quay | News of the crack was first reported by The Quay.",
                "The Leith Evening News | The Leith Evening News contributed to this report.",
                "Harbour Lantern | Via Harbour Lantern"
            })
    void theEndCreditsAnotherOutlet(String name, String line) {
        Report report = report("The bridge is shut.", line);

        assertThat(names(report)).containsExactly(name);
        assertThat(CREDITS.find(report).get(0).kind()).isEqualTo(Credit.Kind.OUTLET);
    }

    @Test
    void severalAreCreditedInOneLine() {
        assertThat(names(report("The bridge is shut.", "The Associated Press and Reuters contributed to this report.")))
                .containsExactly("AP", "Reuters");
    }

    @Test
    void oneThatIsCreditedTwiceIsOneCredit() {
        assertThat(names(report("LEITH (AP) — It is shut.", "Copyright 2031 The Associated Press.")))
                .containsExactly("AP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It is shut,” she told Reuters on Monday.",
                "The board told the Associated Press (AP), “It is shut.”",
                "The mayor contributed to this storm of protest, AFP reported.",
                "Ann Quill contributed to this report.",
                "The Quay's Bo Marsh contributed to this report.",
                "Ann Quill via Getty Images.",
                "The board said via Telegram that AP had it wrong.",
                "Source: the ministry of works",
                "The post first appeared on Monday.",
                "The Aa river is in flood, and the PA system is down."
            })
    void aReportThatCitesAnotherDoesNotCarryItsCopy(String line) {
        assertThat(CREDITS.find(report(line, line))).isEmpty();
    }

    @Test
    void aLongParagraphTakesNoLongTime() {
        String words = ("Information by nobody was used by The Quay, " + "x".repeat(30) + " ").repeat(4_000);

        long start = System.nanoTime();
        CREDITS.find(report(words, words.toUpperCase(Locale.ROOT)));

        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(10);
    }

    @Test
    void takesWhoStandsInADatelineForAnAgencyThatNobodyKnows() {
        assertThat(names(report("SELLIN, Norland (GULLWIRE) - The bridge is shut.", "End.")))
                .containsExactly("GULLWIRE");
        assertThat(names(report("The bridge (Sellin) - a landmark - is shut.", "End.")))
                .isEmpty();
        assertThat(names(report("The bridge is shut.", "GULLWIRE contributed to this report.")))
                .containsExactly("GULLWIRE");
        assertThat(names(report("The fault was first reported by the Vantry Times on Monday.", "End.")))
                .containsExactly("Vantry Times");
    }

    @Test
    void countsNoOutletsOwnDateline() {
        Details own = new Details(null, null, null, "GULLWIRE", null, null, null);
        assertThat(names(Report.of("SELLIN, Norland (GULLWIRE) - The bridge is shut.", own)))
                .isEmpty();
    }
}
