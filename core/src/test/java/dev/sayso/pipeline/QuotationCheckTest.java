package dev.sayso.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.report.Details;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.report.ReportKind;
import dev.sayso.report.Utterance;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.QuotationCheck;
import dev.sayso.storyline.Reading;
import dev.sayso.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Quotations as they are read, held against a transcript. */
class QuotationCheckTest {

    private static final String SAID =
            "We will not reopen the bridge before the divers have been down, and that will not be"
                    + " before Friday at the earliest. The barge had no lights at all when it struck the second pier.";
    private static final String TRANSCRIPT = "Marta Quill: " + SAID;

    private static final ReadingPipeline PIPELINE = ReadingPipeline.standard();

    private static Reading transcript() {
        int start = TRANSCRIPT.indexOf(SAID);
        int second = TRANSCRIPT.indexOf("The barge");
        List<Utterance> heard = List.of(
                new Utterance(Span.of(start, second - 1), 1000, 9000, "Marta Quill"),
                new Utterance(Span.of(second, TRANSCRIPT.length()), 9000, 15_000, "Marta Quill"));
        return PIPELINE.read(Report.of(
                TRANSCRIPT,
                new Details(
                        null,
                        null,
                        "Harbour board on the bridge",
                        null,
                        Published.parse("2031-05-05"),
                        null,
                        "en",
                        ReportKind.TRANSCRIPT,
                        null,
                        heard)));
    }

    private static List<QuotationCheck> checks(String quoted) {
        String text =
                "The footbridge at Ostrava Lane was shut on Monday after a barge struck one of its piers.\n\n“" + quoted
                        + ",” Marta Quill, who runs the harbour board, said on Monday.\n\nNobody was hurt, the board said.";
        Reading article = PIPELINE.read(Report.of(
                text, new Details(null, null, "Bridge shut", "The Quay", Published.parse("2031-05-05"), null, "en")));
        return DossierPipeline.standard().make(List.of(transcript(), article)).stream()
                .map(Dossier::quotations)
                .flatMap(List::stream)
                .toList();
    }

    private static QuotationCheck check(String quoted) {
        List<QuotationCheck> checks = checks(quoted);
        assertThat(checks).hasSize(1);
        return checks.get(0);
    }

    private static Stream<String> differences(QuotationCheck check) {
        return check.differences().stream()
                .map(d -> (d.quoted() == null
                                ? "-"
                                : d.quoted().in(check.telling().report().text())) + " for "
                        + (d.original() == null
                                ? "-"
                                : d.original().in(check.material().text())));
    }

    @Test
    void theSameWordsAreVerbatimAndCanBePlayed() {
        QuotationCheck check = check("The barge had no lights at all when it struck the second pier");

        assertThat(check.kind()).isEqualTo(QuotationCheck.Kind.VERBATIM);
        assertThat(check.heard()).map(Utterance::from).contains(9000L);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void wordsLeftOutShortenAndWordsThatTurnTheSenseAlter() {
        QuotationCheck shortened = check("The barge had no lights … when it struck the second pier");
        QuotationCheck turned = check("We will reopen the bridge before the divers have been down");

        assertThat(shortened.kind()).isEqualTo(QuotationCheck.Kind.SHORTENED);
        assertThat(differences(shortened)).containsExactly("- for at all");
        assertThat(turned.kind()).isEqualTo(QuotationCheck.Kind.ALTERED);
        assertThat(differences(turned)).containsExactly("- for not");
    }

    @Test
    void otherWordsInTheirPlaceAreShown() {
        QuotationCheck check = check("The barge had no lights at all when it rammed the second pier");

        assertThat(check.kind()).isEqualTo(QuotationCheck.Kind.ALTERED);
        assertThat(differences(check)).containsExactly("rammed for struck");
    }

    @Test
    void whatThePartyDidNotSayThereIsNotFound() {
        QuotationCheck check = check("Whoever steered that barge should be ashamed of what has happened");

        assertThat(check.kind()).isEqualTo(QuotationCheck.Kind.NOT_FOUND);
        assertThat(check.found()).isNull();
        assertThat(check.heard()).isEmpty();
    }
}
