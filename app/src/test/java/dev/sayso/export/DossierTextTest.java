package dev.sayso.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sayso.pipeline.DossierPipeline;
import dev.sayso.statement.Protection;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Reading;
import dev.sayso.storyline.Storyline;
import java.util.List;
import org.junit.jupiter.api.Test;

class DossierTextTest {

    @Test
    void showsAStorylineByWhatWasSaid() {
        Golden.assertSame("storyline.txt", new DossierText(100, false).text(InventedStory.dossiers()));
    }

    @Test
    void showsASingleReportBySource() {
        List<Dossier> one =
                DossierPipeline.standard().make(InventedStory.readings().subList(0, 1));
        Golden.assertSame("report.txt", new DossierText(80, false).text(one));
    }

    @Test
    void warnsOfPeopleToProtectAndOfWordsSaidInCaptivity() {
        String text =
                new DossierText(100, false).text(DossierPipeline.standard().make(List.of(held())));
        assertThat(text)
                .contains("says, while held by others")
                .contains("! Protect who speaks (prisoner of war): “captured soldier”")
                .contains("negated: “not” · conditional: “if” · not yet: “will” · through the Ministry, then Moe Hale");
    }

    @Test
    void showsWhatAnOutletChangedInItsReport() {
        String text = new DossierText(100, false).text(List.of(versions()));
        assertThat(text)
                .contains("1 report ·")
                .contains("VERSIONS OF A REPORT\n")
                .contains("Post, 2 versions\n")
                .contains("Version 1 (6 October 2031) to version 2 (2031-10-06 18:00)\n")
                .contains("Correction noted: “Correction: The wall broke in two places.”")
                .contains("Statement changed (source): Moe Hale: the gate was open → Ada Lund: the gate was open");
    }

    /** A report and its correction, read in the wrong order. */
    static Dossier versions() {
        String rest = " The water stood a metre deep in the lanes behind the market when the first boats came back.";
        Reading first = InventedReport.of(
                        "Post", "2031-10-06", "https://post.example/gate", "Gate\n\nMoe said the gate was open." + rest)
                .says("Moe Hale", "Moe", "said", "the gate was open")
                .reading();
        Reading later = InventedReport.of(
                        "Post",
                        "2031-10-06T18:00:00Z",
                        "https://post.example/gate?utm_source=mail",
                        "Gate\n\nAda said the gate was open." + rest + "\n\nCorrection: The wall broke in two places.")
                .says("Ada Lund", "Ada", "said", "the gate was open")
                .reading();
        return DossierPipeline.standard().make(Storyline.of(List.of(later, first)));
    }

    static Reading held() {
        return InventedReport.of(
                        "Post",
                        "2031-10-06",
                        null,
                        "Soldier speaks\n\nA captured soldier said he will not go home if the war goes on.")
                .says("Ned Orme", "A captured soldier", "said", "he will not go home if the war goes on")
                .shaded("not", "if", "will")
                .reportedBy("the Ministry", "Moe Hale", "Ned Orme")
                .protects(Protection.Rule.PRISONER_OF_WAR, "captured soldier", true)
                .reading();
    }

    @Test
    void saysTheSameWithAndWithoutColour() {
        String coloured = new DossierText(72, true).text(InventedStory.dossiers());
        assertThat(coloured).contains("\u001b[1m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(new DossierText(72, false).text(InventedStory.dossiers()));
    }

    @Test
    void keepsWithinTheWidth() {
        assertThat(new DossierText(60, false).text(InventedStory.dossiers()).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void letsNoReportMoveTheCursorOrTurnTheText() {
        InventedReport report = InventedReport.of(
                        "Post\u001b[2J",
                        "2031-10-06",
                        null,
                        "Alarm\u202E\u0007\n\nMoe said the \u009b31mgate was \u001b]0;x\u0007open.")
                .says("Moe\u202D", "Moe", "said", "the \u009b31mgate was \u001b]0;x\u0007open");
        String text = new DossierText(80, false).text(DossierPipeline.standard().make(List.of(report.reading())));
        assertThat(text).contains("gate was").doesNotContainPattern("[\\p{Cc}\\u202D\\u202E&&[^\\n]]");
    }

    @Test
    void refusesATerminalWithoutWidth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DossierText(0, false))
                .withMessageContaining("0");
    }
}
