package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Spans;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedThroughTest {

    private static final QuotedThrough QUOTED = new QuotedThrough(new SourcePhrases(CueTable.load()));

    @Test
    void creditsWhoSpokeAndNotWhoQuotes() {
        String text =
                "“It is over and they are our guests,” Jon Hask, who speaks for the guard, was quoted as saying by the Herald.";
        Attribution found = find(text).get(0);
        assertThat(Spans.words(found.source(), text)).isEqualTo("Jon Hask, who speaks for the guard");
        assertThat(Spans.words(found.cue(), text)).isEqualTo("was quoted as saying");
        assertThat(Spans.words(found.content(), text)).isEqualTo("“It is over and they are our guests,”");
    }

    @Test
    void leavesOtherQuotationsAlone() {
        assertThat(find("“It is over,” the company said. The mayor was quoted as saying so."))
                .isEmpty();
    }

    private static List<Attribution> find(String text) {
        return QUOTED.find(Paragraph.of(Marked.of(text).report()));
    }
}
