package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.figure.NewsFigureFinder;
import dev.sayso.text.Spans;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {

    private static final Accounts ACCOUNTS = new Accounts(new SourcePhrases(CueTable.load()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The barge's manifest listed 40 miners, its owner said.                    | The barge's manifest                  | listed | 40 miners
            A list drawn up by neighbours names 14 missing people.                    | A list drawn up by neighbours         | names  | 14 missing people
            The harbour office put the number of dead at 12 on Monday.                | The harbour office                    | put    | the number of dead at 12
            Insurers have put the damage at about $4 million.                         | Insurers                              | have put | the damage at about $4 million
            The crew counted more than the 31 given by the harbour office.            | the harbour office                    | given by | the 31
            """)
    void tellsWhoseNumberItIs(String text, String source, String cue, String content) {
        List<Attribution> found = find(text);
        assertThat(found).singleElement().satisfies(a -> {
            assertThat(Spans.words(a.source(), text)).isEqualTo(source);
            assertThat(Spans.words(a.cue(), text)).isEqualTo(cue);
            assertThat(Spans.words(a.content(), text)).isEqualTo(content);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor named three deputies.",
                "The crew put 12 boxes at the gate.",
                "The manifest lists the owners.",
                "The list was put up at 12 quays."
            })
    void leavesOtherSentencesAlone(String text) {
        assertThat(find(text)).isEmpty();
    }

    private static List<Attribution> find(String text) {
        Marked marked = Marked.of(text);
        return ACCOUNTS.find(Paragraph.of(marked.report()), new NewsFigureFinder().find(marked.report(), List.of()));
    }
}
