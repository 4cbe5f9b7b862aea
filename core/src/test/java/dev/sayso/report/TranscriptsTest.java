package dev.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.report.InputProblem.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptsTest {

    private static final String VTT = """
            WEBVTT - a press conference

            NOTE nothing

            1
            00:01.000 --> 00:03.500 align:start
            <v Marta Quill>We shall know more

            00:03.500 --> 00:05.000
            <v Marta Quill>by <i>Friday</i>.</v>

            00:05.200 --> 00:07.000
            <v Ned Farrow>Who was hurt?
            """;

    private static final String SRT = """
            1
            00:00:01,000 --> 00:00:03,500
            MARTA QUILL: We shall know more

            2
            00:00:03,500 --> 00:00:05,000
            by Friday.

            3
            00:00:09,000 --> 00:00:10,000
            - Who was hurt?
            """;

    private static final String CHAT = """
            {"name": "Harbour Board", "type": "public_channel", "id": 7, "messages": [
              {"id": 1, "type": "service", "date": "2031-05-05T08:00:00", "action": "create_channel", "text": ""},
              {"id": 2, "type": "message", "date": "2031-05-05T08:10:00", "date_unixtime": "1935735000",
               "from": "Harbour Board", "text": ["The bridge is ", {"type": "bold", "text": "shut"}, "."]},
              {"id": 3, "type": "message", "date": "2031-05-05T09:10:00", "from": "Harbour Board",
               "forwarded_from": "Marta Quill", "text": "Nobody was hurt."},
              {"id": 4, "type": "message", "date": "2031-05-05T09:20:00", "photo": "p.jpg", "text": ""}]}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"talk.vtt", "talk"})
    void eachCueOfATranscriptKeepsItsTimeAndSpeaker(String name) {
        Report report = ReadInputs.ofText(name, VTT).onlyReport();

        assertThat(report.kind()).isEqualTo(ReportKind.TRANSCRIPT);
        assertThat(report.text()).isEqualTo("Marta Quill: We shall know more by Friday.\n\nNed Farrow: Who was hurt?");
        assertThat(report.utterances())
                .extracting(u -> u.from() + "-" + u.to() + " " + u.speaker() + ": "
                        + u.span().in(report.text()))
                .containsExactly(
                        "1000-3500 Marta Quill: We shall know more",
                        "3500-5000 Marta Quill: by Friday.",
                        "5200-7000 Ned Farrow: Who was hurt?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"talk.srt", "talk"})
    void subtitlesTellASpeakerAndATurn(String name) {
        Report report =
                ReadInputs.ofText(name, "\uFEFF" + SRT.replace("\n", "\r\n")).onlyReport();

        assertThat(report.text()).isEqualTo("MARTA QUILL: We shall know more by Friday.\n\nWho was hurt?");
        assertThat(report.utterances()).extracting(Utterance::from).containsExactly(1000L, 3500L, 9000L);
        assertThat(report.utterances().get(2).speaker()).isNull();
    }

    @Test
    void aCueWhoseTimesCannotBeReadIsNamedAndTheOthersAreRead() {
        ReadInputs read = ReadInputs.ofText(
                "a.vtt",
                VTT.replace("00:03.500 --> 00:05.000", "00:0x.500 --> 00:05.000") + "\n00:09.000 --> 00:08.000\nNo.\n");

        assertThat(read.reports())
                .singleElement()
                .extracting(Report::text)
                .asString()
                .doesNotContain("Friday");
        assertThat(read.problems()).extracting(InputProblem::line).containsExactly(9L, 15L);
        assertThat(ReadInputs.ofText("a.srt", "no cues").onlyProblem().kind()).isEqualTo(Kind.EMPTY);
        assertThat(ReadInputs.ofText("a.vtt", "no header").onlyProblem().kind()).isEqualTo(Kind.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"result.json", "chat"})
    void eachMessageOfAChatIsAPost(String name) {
        List<Report> posts = ReadInputs.ofText(name, CHAT).reports();

        assertThat(posts).extracting(Report::text).containsExactly("The bridge is shut.", "Nobody was hurt.");
        assertThat(posts).extracting(Report::kind).containsOnly(ReportKind.POST);
        assertThat(posts).extracting(Report::outlet).containsOnly("Harbour Board");
        assertThat(posts)
                .extracting(r -> String.valueOf(r.published()))
                .containsExactly("2031-05-05T08:10Z", "2031-05-05T09:10:00");
        assertThat(posts).extracting(Report::byline).containsExactly(null, "Marta Quill");
        assertThat(posts).extracting(Report::ref).containsExactly("2", "3");
    }

    @Test
    void aCutChatIsReadAsFarAsItGoes() {
        ReadInputs read = ReadInputs.ofText("result.json", CHAT.substring(0, CHAT.indexOf("forwarded_from")));

        assertThat(read.reports()).hasSize(1);
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.TRUNCATED);
        assertThat(ReadInputs.ofText("result.json", "{\"name\": \"x\"}")
                        .onlyProblem()
                        .kind())
                .isEqualTo(Kind.MALFORMED);
        assertThat(ReadInputs.ofText("result.json", "").onlyProblem().kind()).isEqualTo(Kind.EMPTY);
    }
}
