package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Spans;
import org.junit.jupiter.api.Test;

class ShadesTest {

    @Test
    void keepsEachShadeByItsWords() {
        String text =
                "Berg said the ferry may not sail if it snows, and won't sail on Monday; it is expected to sail later.";
        Shades shades = shades(text, "said", text.substring("Berg said ".length()), Stance.ASSERTS);
        assertThat(Spans.words(shades.hedges(), text)).isEqualTo("may");
        assertThat(Spans.words(shades.negations(), text)).isEqualTo("not … n't");
        assertThat(Spans.words(shades.conditions(), text)).isEqualTo("if");
        assertThat(Spans.words(shades.futures(), text)).isEqualTo("won't … is expected to");
    }

    @Test
    void takesTheNounForADocumentOrForWhatIsSaidForNoHedge() {
        assertThat(shades("It was an estimate.", "", "It was an estimate", Stance.ASSERTS)
                        .hedges())
                .isEmpty();
        assertThat(shades("A preliminary report names him.", "", "A preliminary report names him", Stance.ASSERTS)
                        .hedges())
                .isEmpty();
        assertThat(shades("A preliminary count names 12.", "", "A preliminary count names 12", Stance.ASSERTS)
                        .hedges())
                .hasSize(1);
    }

    @Test
    void takesAWillForATestament() {
        String text = "Berg said her will named two heirs.";
        assertThat(shades(text, "said", "her will named two heirs", Stance.ASSERTS))
                .isEqualTo(Shades.NONE);
    }

    @Test
    void hearsAHedgeInTheCueOfAnAssertionOnly() {
        String text = "The video appears to show the quay.";
        assertThat(shades(text, "appears to show", "the quay", Stance.ASSERTS).hedges())
                .hasSize(1);
        String other = "The Gazette could not verify the list.";
        assertThat(shades(other, "could not verify", "the list", Stance.NOT_VERIFIED))
                .isEqualTo(Shades.NONE);
    }

    @Test
    void takesCouldForNoHedgeWhereSomebodySees() {
        String text = "Berg said she could only see four boats.";
        assertThat(shades(text, "said", "she could only see four boats", Stance.ASSERTS))
                .isEqualTo(Shades.NONE);
    }

    @Test
    void hearsAHedgeInWhatTheOutletUnderstands() {
        String text = "The Gazette understands the mill is shut.";
        Attribution understands = Marked.of(text).attribution("The Gazette", "understands", "the mill is shut");
        assertThat(Shades.of(understands, Stance.ASSERTS, true, text).hedges()).hasSize(1);
        assertThat(Shades.of(understands, Stance.ASSERTS, false, text).hedges()).isEmpty();
    }

    private static Shades shades(String text, String cue, String content, Stance stance) {
        return Shades.of(Marked.of(text).attribution("", cue, content), stance, false, text);
    }
}
