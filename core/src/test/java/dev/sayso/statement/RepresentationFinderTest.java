package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.report.Details;
import dev.sayso.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepresentationFinderTest {

    private static final SourceIdentity IDENTITY = new SourceIdentity();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pier is shut, Anna Berg, a spokeswoman for Harbour Line, said. | Anna Berg spokesperson Harbour Line",
                "The Harbour Line pier is shut. Harbour Line's lawyer, Anna Berg, said so. | Anna Berg lawyer Harbour Line",
                "The chief executive of Harbour Line, Anna Berg, left on Friday. | Anna Berg head Harbour Line",
                "It is shut, said Anna Berg, who speaks for Harbour Line. | Anna Berg spokesperson Harbour Line",
                "It is shut, Captain Anna Berg of the Norland Coast Guard said. | Anna Berg officer Norland Coast Guard",
                "Harbour Line shut it. Olen Dahl, its director, said so. | Olen Dahl head Harbour Line",
                "Olen Dahl was held. Dahl's lawyer, Anna Berg, denied it. | Anna Berg lawyer Olen Dahl",
                "SELLIN, Norland (GULL) - It is shut. | Sellin capital Norland",
                "In Sellin, the capital of Norland, it is shut. | Sellin capital Norland",
            })
    void findsWhoSpeaksForWhom(String text, String expected) {
        assertThat(found(text)).contains(expected);
    }

    @Test
    void takesNoFormerOfficerAndNoPassengerForOneWhoSpeaks() {
        assertThat(found("Anna Berg, a former spokeswoman for Harbour Line, wept."))
                .isEmpty();
        assertThat(found("Anna Berg, a passenger of Harbour Line, wept.")).isEmpty();
    }

    @Test
    void keepsTheWordsThatSaySo() {
        String text = "The pier is shut, Anna Berg, a spokeswoman for Harbour Line, said.";
        Representation one = IDENTITY.representations(report(text)).get(0);
        assertThat(one.span().in(text)).isEqualTo("Anna Berg, a spokeswoman for Harbour Line");
    }

    private static List<String> found(String text) {
        return IDENTITY.representations(report(text)).stream()
                .map(r -> r.who() + " " + r.kind() + " " + r.whom())
                .toList();
    }

    private static Report report(String text) {
        return Report.of(text, Details.NONE);
    }
}
