package dev.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.text.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkSaysTheEncodingAndIsNoPartOfTheText(String charset) {
        String text = "Bridge shut \uD83C\uDF09\n\nIt is “shut”.";

        Report report = ReadInputs.ofBytes("a.txt", ("\uFEFF" + text).getBytes(Charset.forName(charset)))
                .onlyReport();

        assertThat(report.text()).isEqualTo(text);
        assertThat(report.headline()).isEqualTo("Bridge shut \uD83C\uDF09");
    }

    @Test
    void aByteOrderMarkBeforeTheFirstLineOfAReportsFileIsPassedOver() {
        byte[] lines =
                "\uFEFF{\"text\": \"Bridge shut\"}\r\n{\"text\": \"Bridge open\"}\r\n".getBytes(StandardCharsets.UTF_8);

        assertThat(ReadInputs.ofBytes("a.jsonl", lines).reports())
                .extracting(Report::text)
                .containsExactly("Bridge shut", "Bridge open");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252 | “Die Brücke ist gesperrt”, sagte die Hafenbehörde am Montag. Sie wird frühestens im März wieder geöffnet, hieß es später.",
                "windows-1251 | Мост закрыт до пятницы, сообщили в управлении порта. Никто не пострадал, но движение остановлено.",
                "Shift_JIS | 港湾局は月曜日、橋を閉鎖したと発表した。けが人はいなかったという。",
                "EUC-KR | 항만청은 월요일에 다리를 폐쇄했다고 밝혔다. 다친 사람은 없었다고 전했다.",
                "GB18030 | 港务局周一表示，大桥已经关闭，没有人员受伤。调查将于周五开始。"
            })
    void anotherEncodingIsToldByItsLetters(String charset, String text) {
        Report report = ReadInputs.ofBytes("a.txt", text.getBytes(Charset.forName(charset)))
                .onlyReport();

        assertThat(report.text()).isEqualTo(text);
    }

    @Test
    void bytesOfNoEncodingAreAProblem() {
        byte[] noise = new byte[200];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (1 + (i * 131 + i * i * 17) % 255);
        }

        InputProblem problem = ReadInputs.ofBytes("a.txt", noise).onlyProblem();

        assertThat(problem.kind()).isEqualTo(InputProblem.Kind.ENCODING);
        assertThat(problem.offset()).isNotNull();
    }

    @Test
    void windowsLineEndsStayAsTheyAre() {
        String text = "Bridge shut\r\n\r\nIt is shut.\r\n\r\n“It is,” she said.\r\n";

        Report report = ReadInputs.ofText("a.txt", text).onlyReport();

        assertThat(report.text()).isEqualTo(text);
        assertThat(report.headline()).isEqualTo("Bridge shut");
        assertThat(report.headlineSpan()).contains(Span.of(0, 11));
        assertThat(report.body().in(report.text())).startsWith("It is shut.");
        assertThat(Passage.of(report).stream().map(p -> p.span().in(text)).toList())
                .isEqualTo(List.of("Bridge shut", "It is shut.", "“It is,” she said."));
        assertThat(Passage.of(report).stream().map(Passage::headline).toList()).isEqualTo(List.of(true, false, false));
    }
}
