package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.figure.Figure;
import dev.sayso.figure.NewsFigureFinder;
import dev.sayso.report.Details;
import dev.sayso.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

    private static final StatementReader READER = new StatementReader(OnnxStatementExtractor.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The miners' council said the lift had failed twice in May. Orla Stein said the road was shut."
                        + " The owner, Harn Works, denied that the lift was faulty in May.; the lift had failed twice in May",
                "Norland said two of its sailors were hostages. Harn Berg, the rebels' spokesman, denied that anyone was being held.;"
                        + " two of its sailors were hostages",
                "The miners' council said the shaft was flooded. Harn Works rejected the accusation.; the shaft was flooded",
                "The miners' council said the shaft was flooded. Harn Works called the claim “baseless and hurtful”.;"
                        + " the shaft was flooded",
                "Harn Works denied that anyone had been left below. The miners' council has alleged that a door was locked.;"
                        + " a door was locked",
                "An inspector said a survey in March had found cracks. The Ministry of Mines would not confirm that the survey"
                        + " had taken place.; a survey in March had found cracks"
            })
    void findsWhatAnotherPartySaysInTheWordsOfANote(String text, String about) {
        assertThat(about(text)).singleElement().asString().contains(about);
    }

    @Test
    void takesAFigureOfThePartyThatIsNamed() {
        String text = "The miners' council said 60 men were below. The mayor said 12 men were in hospital."
                + " The Sel Gazette could not independently verify the council's figure.";
        assertThat(about(text)).singleElement().asString().contains("60 men were below");
    }

    @Test
    void takesNeitherWhatSomeoneDoesNotKnowNorWhatIsSaidOfAnotherStatementForAClaim() {
        String text = "Orla Stein said the shaft had been flooded for a week. She said that the number was an estimate."
                + " “We do not have the books,” she said. Harn Works rejected the claim.";
        assertThat(about(text)).singleElement().asString().contains("flooded for a week");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Harn Works said the shaft was dry. Harn Works denied that the shaft was flooded in May.",
                "The mayor said the road was open. Harn Works denied that the lift was faulty.",
                "Orla Stein said Harn Works was hiring in Vantry. Harn Works denied that Orla Stein had fallen in Vantry.",
                "The mayor said 12 men were in hospital. The Sel Gazette could not verify the council's figure.",
                "The miners' council denied that the lift was faulty. The mayor denied that the lift was faulty."
            })
    void abstainsWhereNobodyElseSaysIt(String text) {
        assertThat(about(text)).isEmpty();
    }

    /** What the notes of a report are about, in its words. */
    private static List<String> about(String text) {
        Report report = Report.of(text, new Details(null, null, "", "The Sel Gazette", null, null, null));
        List<Figure> figures = new NewsFigureFinder().find(report, List.of());
        List<Statement> statements = READER.read(report, List.of(), figures);
        assertThat(statements).anyMatch(s -> References.refers(s.stance()));
        return statements.stream()
                .flatMap(s -> s.about().stream())
                .map(id -> statements.stream()
                        .filter(s -> s.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .words(text))
                .toList();
    }
}
