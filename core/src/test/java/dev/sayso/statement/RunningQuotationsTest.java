package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.report.Details;
import dev.sayso.report.Report;
import dev.sayso.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningQuotationsTest {

    @Test
    void joinsAQuotationThatTheParagraphDoesNotClose() {
        List<Attribution> joined =
                joined("“We looked all night,” Brandt said. “The sea was rough.\n“We found nobody.”");
        assertThat(joined)
                .singleElement()
                .satisfies(a -> assertThat(a.content()).hasSize(3));
    }

    @Test
    void joinsOverMoreThanTwoParagraphs() {
        List<Attribution> joined =
                joined("“We looked,” Brandt said. “The sea was rough.\n“We went on.\n“We found nobody.”");
        assertThat(joined)
                .singleElement()
                .satisfies(a -> assertThat(a.content()).hasSize(4));
    }

    @Test
    void goesOnInAParagraphThatIsAQuotationAndNothingElse() {
        List<Attribution> joined =
                joined("“We looked all night,” Brandt said. “The sea was rough.”\n“Nobody told us.”");
        assertThat(joined)
                .singleElement()
                .satisfies(a -> assertThat(a.content()).hasSize(3));
    }

    @Test
    void leavesAQuotationInsideAnotherSentenceAlone() {
        List<Attribution> joined =
                joined("“We looked all night,” Brandt said. “The sea was rough.”\n“Nobody told us” was painted there.");
        assertThat(joined)
                .singleElement()
                .satisfies(a -> assertThat(a.content()).hasSize(2));
    }

    @Test
    void takesNothingThatSomebodyElseSaid() {
        String text = "“We looked,” Brandt said. “The sea was rough.\n“Nobody told us,” Olsen said.";
        Attribution other = attribution(text, List.of("“Nobody told us,”"));
        Attribution first = attribution(text, List.of("“We looked,”", "“The sea was rough."));
        assertThat(RunningQuotations.joined(paragraphs(text), List.of(first, other)))
                .containsExactly(first, other);
    }

    /** The quotations of the first paragraph as Brandt's, joined with what follows. */
    private static List<Attribution> joined(String text) {
        String second = text.contains("“The sea was rough.”") ? "“The sea was rough.”" : "“The sea was rough.";
        String first = text.substring(0, text.indexOf('”') + 1);
        return RunningQuotations.joined(paragraphs(text), List.of(attribution(text, List.of(first, second))));
    }

    private static List<Paragraph> paragraphs(String text) {
        return Paragraph.of(Report.of(text, Details.NONE));
    }

    private static Attribution attribution(String text, List<String> content) {
        List<Span> spans = content.stream()
                .map(words -> Span.of(text.indexOf(words), text.indexOf(words) + words.length()))
                .toList();
        int cue = text.indexOf(" said") + 1;
        return new Attribution(List.of(), List.of(Span.of(cue, cue + 4)), spans, Form.DIRECT, 0.9, "test");
    }
}
