package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.figure.Figure;
import dev.sayso.report.Details;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import dev.sayso.time.TimeMention;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementReaderTest {

    private static final StatementReader READER = new StatementReader(OnnxStatementExtractor.load());

    private static Report report(String text) {
        return Report.of(
                text, new Details(null, null, "", "The Sel Gazette", Published.parse("2024-03-12"), null, null));
    }

    private static List<Statement> read(String text) {
        return READER.read(report(text), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The operator denied that the ship was overloaded.; denies",
                "The minister confirmed that talks were under way.; confirms",
                "The ministry has not confirmed the deaths.; not-confirmed",
                "The army has yet to confirm the attack.; not-confirmed",
                "Neither Norland nor Sudria has confirmed the talks.; not-confirmed",
                "The ministry neither confirmed nor denied the report.; not-confirmed",
                "The Gazette could not independently verify the video.; not-verified",
                "The video could not be independently verified.; not-verified",
                "The Gazette has yet to verify these figures.; not-verified",
                "The company did not immediately respond to a request for comment.; no-reply",
                "The embassy had not replied.; no-reply",
                "The company declined to comment.; declined",
                "“We will not comment tonight,” a spokesman said.; declined",
                "His lawyer could not be reached for comment.; no-reply",
                "The operator called the claim false and hurtful.; denies",
                "The Sel Gazette has not been able to confirm the figure.; not-verified",
                "A spokesman would not say when the ship had sailed.; declined",
                "The Gazette has contacted the shipyard for comment.; asked",
                "The Gazette reached out to the shipyard for comment.; asked",
                "The shipyard did not return calls seeking comment.; no-reply",
                "A spokeswoman for the port was not immediately available for comment.; no-reply",
                "Nobody at the mill was available to comment.; no-reply",
                "Repeated calls to the dam's operator went unanswered.; no-reply",
                "Attempts to reach the owner were unsuccessful.; no-reply",
                "There was no immediate comment from the army.; no-reply",
                "Norland's army had no immediate comment.; no-reply",
                "The port authority ignored three requests for comment.; no-reply",
                "Berg would not be drawn on the cost.; declined",
                "Berg would not answer questions about the loan.; declined",
                "Berg dodged questions about the loan.; declined",
                "The mill withdrew that figure.; denies",
                "Norland's army retracted its claim that the bridge had been taken.; denies",
                "Berg walked back his remark that the dam was safe.; denies",
                "The army backed away from its earlier account.; denies",
                "The mayor's account was contradicted by two witnesses.; denies",
                "Berg said the report was false.; denies",
                "There is no truth to the reports, the ministry said.; denies",
                "Berg pleaded not guilty to all charges.; denies",
                "The Sel Gazette has not seen the letter.; not-verified",
                "The Sel Gazette was unable to establish who made the video.; not-verified",
                "It was not possible to verify the claims independently.; not-verified",
                "The claims could not immediately be verified.; not-verified",
                "There was no independent confirmation of the toll.; not-verified",
                "The ministry is not aware of any deaths.; not-confirmed",
                "A second official gave the same account.; confirms",
                "Two guards backed up her account.; confirms",
                "The mayor said the road was open.; asserts"
            })
    void saysWhatTheSourceDoesWithTheContent(String text, String stance) {
        assertThat(read(text)).extracting(s -> s.stance().toString()).containsExactly(stance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mill has not seen the letter.",
                "The army withdrew its troops from the town.",
                "Details were not immediately available.",
                "The clerk could not answer the question.",
                "Some calls to the clinic were put through.",
                "The Gazette is not naming him because he is a child."
            })
    void takesNoOtherSentenceForSilenceOrDenial(String text) {
        assertThat(read(text))
                .extracting(s -> s.stance().toString())
                .doesNotContain("no-reply", "denies", "not-verified", "declined");
    }

    @Test
    void takesWhatWasAskedBeforeForWhatNobodyAnswered() {
        String text =
                "The Sel Gazette wrote to the mill on Monday to ask whether it is shut. The mill had not replied by noon.";
        assertThat(read(text))
                .filteredOn(s -> s.stance() == Stance.NO_REPLY)
                .singleElement()
                .satisfies(s -> assertThat(s.words(text)).isEqualTo("whether it is shut"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police said Orme told officers he had been asleep.                     | Police, Orme            | he had been asleep",
                "Police said that the driver admitted he had been drinking.             | Police, the driver      | he had been drinking",
                "Berg's lawyer said her client denies the charges.                      | Berg's lawyer, her client | the charges",
                "State television quoted Berg as saying that the dam would hold.        | State television, Berg  | the dam would hold",
                "The dam will hold, Berg said, according to the Lorn Herald.            | Lorn Herald, Berg       | The dam will hold"
            })
    void findsWhoPassesOnWhatAnotherSaid(String text, String chain, String words) {
        assertThat(read(text))
                .filteredOn(s -> s.words(text).equals(words))
                .singleElement()
                .satisfies(s -> assertThat(s.chain()).containsExactly(chain.split(", ")));
    }

    @Test
    void hearsWhatIsSaidInAVideoThroughIt() {
        String text = "A video posted by the rebels shows a man who says he is a pilot. \"I am well,\" he says.";
        Statement said = read(text).stream()
                .filter(s -> s.words(text).startsWith("\"I am"))
                .findFirst()
                .orElseThrow();
        assertThat(Objects.requireNonNull(said.medium()).kind()).isEqualTo(Medium.Kind.VIDEO);
        assertThat(said.chain()).containsExactly("A video posted by the rebels", "he");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The board said on Monday that all was well, as the union warned of a leak. | Monday   | leak",
                "The letter, dated 3 March, says the dam is unsafe.                         | 3 March  | unsafe",
                "Berg said the group, which has held the port since 2021, was large.        | 2021     | large"
            })
    void takesNoTimeOfAnotherForWhenItWasSaid(String text, String time, String words) {
        TimeMention mention = time(text, "t1", time, LocalDate.of(2024, 3, 11));
        assertThat(READER.read(report(text), List.of(mention), List.of()))
                .filteredOn(s -> s.words(text).contains(words))
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.said()).isNull());
    }

    @Test
    void namesTheOutletThatAsksAndWhomItAsks() {
        String text = "The Sel Gazette has contacted the shipyard in Port Sel for comment.";
        Statement asked = read(text).get(0);
        assertThat(asked.source().names()).containsExactly("The Sel Gazette");
        assertThat(asked.source().kind()).isEqualTo(Source.Kind.OUTLET);
        assertThat(asked.words(text)).isEqualTo("the shipyard in Port Sel");
    }

    @Test
    void tellsWhoCouldNotConfirmFromWhatCouldNotBeConfirmed() {
        String active = "The Sel Gazette has not been able to confirm the union's figure.";
        assertThat(read(active).get(0).source().names()).containsExactly("The Sel Gazette");
        assertThat(read(active).get(0).words(active)).isEqualTo("the union's figure");
        String passive = "The union's figure could not be confirmed.";
        assertThat(read(passive).get(0).source().names()).isEmpty();
        assertThat(read(passive).get(0).words(passive)).isEqualTo("The union's figure");
    }

    @Test
    void linksAVerificationNoteToTheFiguresBeforeIt() {
        String text = "The army said 40 soldiers had been killed. Officials said talks went on."
                + " The Gazette has yet to verify these figures.";
        Figure forty = figure(text, "40", Figure.Measure.KILLED);
        List<Statement> statements = READER.read(report(text), List.of(), List.of(forty));
        assertThat(statements).hasSize(3);
        assertThat(statements.get(0).figures()).containsExactly("f1");
        assertThat(statements.get(2).about()).containsExactly(statements.get(0).id());
    }

    @Test
    void linksADenialToTheStatementWhoseWordsItTakesUp() {
        String text = "The union said the ferry had carried too many passengers. The mayor said nothing was known yet."
                + "\nThe operator denied that the ferry carried too many passengers.";
        List<Statement> statements = read(text);
        assertThat(statements.get(2).about()).containsExactly(statements.get(0).id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Berg said in a statement that it was over.; statement; in a statement",
                "Berg said on Telegram that it was over.; social; on Telegram",
                "In an interview with the Gazette, Berg said it was over.; interview; In an interview",
                "Berg said at a news conference that it was over.; press-conference; at a news conference",
                "He said in his farewell video that it was over.; video; in his farewell video",
                "Berg said in a letter that it was over.; letter; in a letter"
            })
    void findsThroughWhatItWasSaid(String text, String kind, String words) {
        Medium medium = Objects.requireNonNull(read(text).get(0).medium());
        assertThat(medium.kind().toString()).isEqualTo(kind);
        assertThat(medium.span().in(text)).isEqualTo(words);
    }

    @Test
    void keepsWhenItWasSaidApartFromWhenItHappened() {
        String text = "Berg said on Monday that the ship sank on Friday.";
        TimeMention monday = time(text, "t1", "Monday", LocalDate.of(2024, 3, 11));
        TimeMention friday = time(text, "t2", "Friday", LocalDate.of(2024, 3, 8));
        Statement statement =
                READER.read(report(text), List.of(monday, friday), List.of()).get(0);
        @Nullable Said said = statement.said();
        assertThat(said).isEqualTo(new Said(monday.span(), LocalDate.of(2024, 3, 11), LocalDate.of(2024, 3, 11)));
        assertThat(statement.times()).containsExactly("t2");
    }

    @Test
    void keepsHedgesAsWordsAndMonthsAsMonths() {
        String text = "Berg said the fire may have begun on deck in May and was apparently an accident.";
        assertThat(Spans.words(read(text).get(0).hedges(), text)).isEqualTo("may … apparently");
    }

    @Test
    void makesAnUncreditedTollTheOutletsOwnStatement() {
        String text = "At least 12 people died in the fire. The mayor said the road was open.";
        Figure twelve = figure(text, "At least 12", Figure.Measure.KILLED);
        List<Statement> statements = READER.read(report(text), List.of(), List.of(twelve));
        assertThat(statements.get(0).form()).isEqualTo(Form.OWN);
        assertThat(statements.get(0).source().names()).containsExactly("The Sel Gazette");
        assertThat(statements.get(0).cue()).isEmpty();
        assertThat(statements.get(1).form()).isEqualTo(Form.INDIRECT);
    }

    @Test
    void givesTheSameIdsOnEveryReading() {
        String text = "Berg said it was late. “We must go home now,” she said. The operator denied it.";
        assertThat(read(text)).isEqualTo(read(text));
    }

    private static Figure figure(String text, String words, Figure.Measure measure) {
        int at = text.indexOf(words);
        BigDecimal value = new BigDecimal(words.replaceAll("\\D", ""));
        return new Figure(
                "f1",
                Span.of(at, at + words.length()),
                value,
                value,
                Figure.Qualifier.EXACT,
                null,
                null,
                measure,
                false);
    }

    private static TimeMention time(String text, String id, String words, LocalDate day) {
        int at = text.indexOf(words);
        return new TimeMention(id, Span.of(at, at + words.length()), TimeMention.Type.DATE, day.toString(), day, day);
    }
}
