package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Spans;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InnerSayingsTest {

    private static final CueTable TABLE = CueTable.load();
    private static final InnerSayings INNER = new InnerSayings(TABLE, new SourcePhrases(TABLE));
    private static final String OUTER = "The ministry said ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the barge's pilot, Jon Orme, had told police that he saw black smoke. | the barge's pilot, Jon Orme | had told | he saw black smoke
            guards have said they will leave at noon.                         | guards                      | have said | they will leave at noon
            members had described a cart that was let through.                | members                     | had described | a cart that was let through
            """)
    void findsWhatOnePartySaysOfAnother(String inner, String source, String cue, String content) {
        String text = OUTER + inner;
        assertThat(find(inner)).singleElement().satisfies(a -> {
            assertThat(Spans.words(a.source(), text)).isEqualTo(source);
            assertThat(Spans.words(a.cue(), text)).isEqualTo(cue);
            assertThat(Spans.words(a.content(), text)).isEqualTo(content);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he hoped it would end soon.",
                "divers had found a boat in the bay.",
                "it had declined to a third."
            })
    void leavesThoughtsAndDeedsAlone(String inner) {
        assertThat(find(inner)).isEmpty();
    }

    private static List<Attribution> find(String inner) {
        Marked marked = Marked.of(OUTER + inner);
        String content = inner.substring(0, inner.length() - 1);
        return INNER.find(Paragraph.of(marked.report()), List.of(marked.attribution("The ministry", "said", content)));
    }
}
