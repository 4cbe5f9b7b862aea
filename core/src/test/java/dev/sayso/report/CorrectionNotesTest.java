package dev.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionNotesTest {

    private static final String LEAD = "The sea wall at Sellin broke before dawn.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction: The wall broke in two places, not three.",
                "CORRECTION (3 May): The wall broke in two places.",
                "Correction, 3 May 2031: The wall broke in two places.",
                "Clarification: Edda Rolin is the harbour master's deputy.",
                "(Corrects number of places in paragraph 2)",
                "An earlier version of this story said that the wall broke in three places.",
                "Due to an editing error, a previous version of this article misspelled Edda Rolin's name.",
                "*This article has been corrected.",
                "Editor's note: This report was amended on 3 May to give the right number.",
                "This story has been updated to correct the number of boats."
            })
    void findsACorrectionThatTheReportNames(String note) {
        assertThat(notes(LEAD + note)).singleElement().satisfies(n -> {
            assertThat(n.span().in(LEAD + note)).isEqualTo(note);
            assertThat(n.rule()).isEqualTo("correction-noted/1");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Update: The harbour is open again.",
                "UPDATE (4 pm): The harbour is open again.",
                "(Adds mayor's words)",
                "This article has been updated.",
                "This story was updated on 3 May with a map."
            })
    void findsAnUpdateThatTheReportNames(String note) {
        assertThat(notes(LEAD + note))
                .singleElement()
                .satisfies(n -> assertThat(n.rule()).isEqualTo("update-noted/1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Corrections officers said that nobody had left the prison.",
                "Correction of the river's bed began in 2029: the town paid.",
                "The police said that the figure had been corrected.",
                "“An earlier version of this story said that I was there,” Edda Rolin wrote to another paper.",
                "An earlier version of the report blamed the pump, the inquiry said.",
                "The ministry said that this article of the law has been amended.",
                "An earlier version of this story is kept in the archive.",
                "Updated plans for the wall were shown to the council.",
                "",
                "\u0000 \u202e (",
                "\"\"\""
            })
    void findsNoneInWhatIsToldOfOthers(String text) {
        assertThat(notes(LEAD + text)).isEmpty();
    }

    @Test
    void takesTheParagraphAfterALabelThatStandsAlone() {
        String text = LEAD + "Correction\n\nThe wall broke in two places.\n\nMore soon.";
        assertThat(notes(text))
                .singleElement()
                .satisfies(n -> assertThat(n.span().in(text)).isEqualTo("Correction\n\nThe wall broke in two places."));
        assertThat(notes(LEAD + "Correction")).hasSize(1);
    }

    private static List<CorrectionNote> notes(String text) {
        return CorrectionNotes.in(Report.of(text, Details.NONE));
    }
}
