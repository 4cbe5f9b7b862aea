package dev.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.sayso.report.InputProblem.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    private static final int TWO_HUNDRED_MEGABYTES = 200 << 20;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.txt",
                "a.html",
                "a.jsonl",
                "-",
                "a.warc",
                "a.warc.gz",
                "a.mhtml",
                "a.eml",
                "a.pdf",
                "a.docx",
                "result.json",
                "a.vtt",
                "a.srt"
            })
    void anEmptyFile(String name) {
        InputProblem problem = ReadInputs.ofText(name, "").onlyProblem();

        assertThat(problem.kind()).isEqualTo(Kind.EMPTY);
        assertThat(problem.message()).startsWith(name + ": empty: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.jsonl"})
    void whiteSpaceOnly(String name) {
        assertThat(ReadInputs.ofText(name, " \r\n\t\n").onlyProblem().kind()).isEqualTo(Kind.EMPTY);
    }

    @Test
    void anUnreadableFile() throws IOException {
        Path file = Files.writeString(folder.resolve("closed.txt"), "Bridge shut");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "the administrator may read everything");

        assertThat(ReadInputs.of(file.toString()).onlyProblem().message())
                .isEqualTo(file + ": unreadable: no permission to read it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.txt",
                "a.html",
                "a.jsonl",
                "a.warc",
                "a.warc.gz",
                "a.mhtml",
                "a.eml",
                "a.pdf",
                "a.docx",
                "result.json",
                "a.vtt",
                "a.srt"
            })
    void aPictureWithAnotherName(String name) {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

        InputProblem problem = ReadInputs.ofBytes(name, png).onlyProblem();

        assertThat(problem.kind()).isEqualTo(Kind.BINARY);
        assertThat(problem.reason()).contains("PNG");
    }

    @Test
    void anArchiveWithAnotherName() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream entries = new ZipOutputStream(zip)) {
            entries.putNextEntry(new ZipEntry("report.txt"));
            entries.write("Bridge shut".getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(gzip)) {
            packed.write("{\"text\": \"Bridge shut\"}".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(ReadInputs.ofBytes("a.txt", zip.toByteArray()).onlyProblem().message())
                .startsWith("a.txt at byte 0: binary: ")
                .contains("zip");
        assertThat(ReadInputs.ofBytes("a.jsonl", gzip.toByteArray())
                        .onlyProblem()
                        .reason())
                .contains("gzip", "unpack");
        assertThat(ReadInputs.ofBytes("a.jsonl.gz", gzip.toByteArray())
                        .onlyProblem()
                        .kind())
                .isEqualTo(Kind.UNSUPPORTED);
    }

    @Test
    void zeroBytesAreNotText() {
        InputProblem problem = ReadInputs.ofText("a.txt", "Bridge shut\0\0\1").onlyProblem();

        assertThat(problem.kind()).isEqualTo(Kind.BINARY);
        assertThat(problem.offset()).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({"a.txt", "a.html"})
    void twoHundredMegabytesAreRefusedWithoutReadingThem(String name) throws IOException {
        Path file = folder.resolve(name);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(TWO_HUNDRED_MEGABYTES);
        }

        InputProblem problem = ReadInputs.of(file.toString()).onlyProblem();

        assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(problem.reason()).contains("32 MiB");
    }

    @Test
    void aReportsFileOfTwoHundredMegabytesIsReadLineByLine() {
        // one report, then lines of blanks, then one line that is too long, then one report
        byte[] first = "{\"text\": \"Bridge shut\"}\n".getBytes(StandardCharsets.UTF_8);
        Input input = new Input("large.jsonl", () -> new LargeStream(first, TWO_HUNDRED_MEGABYTES), Details.NONE);
        ReadInputs read = ReadInputs.ofInput(input);

        assertThat(read.reports()).hasSize(2);
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(read.onlyProblem().line()).isEqualTo(2);
        assertThat(read.lines()).containsExactly(1L, 3L);
    }

    @Test
    void aReportsFileCutInItsLastLine() {
        ReadInputs read = ReadInputs.ofText("a.jsonl", "{\"text\": \"Bridge shut\"}\n{\"text\": \"Bridge op");

        assertThat(read.reports()).hasSize(1);
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.TRUNCATED);
        assertThat(read.onlyProblem().line()).isEqualTo(2);
    }

    @Test
    void aReportsFileInAnotherEncodingIsReadWhereItCanBe() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.write("{\"text\": \"Bridge shut\"}\n".getBytes(StandardCharsets.UTF_8));
        lines.write("{\"text\": \"Café open\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        lines.write("{\"text\": \"Café shut\"}\n".getBytes(StandardCharsets.UTF_8));

        ReadInputs read = ReadInputs.ofBytes("a.jsonl", lines.toByteArray());

        assertThat(read.reports()).extracting(Report::text).containsExactly("Bridge shut", "Café shut");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.ENCODING);
        assertThat(read.onlyProblem().line()).isEqualTo(2);
        assertThat(read.onlyProblem().offset()).isEqualTo(24 + 13);
    }

    @Test
    void aReportsFileInUtf16SaysSo() {
        byte[] lines = "\uFEFF{\"text\": \"Bridge shut\"}\n".getBytes(StandardCharsets.UTF_16LE);

        assertThat(ReadInputs.ofBytes("a.jsonl", lines).onlyProblem().reason()).contains("UTF-16LE", "UTF-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {"outlet": "The Quay"}                              | malformed | no field "text"
                    {"text": null}                                      | malformed | no field "text"
                    {"text": 7}                                         | malformed | "text" is a number
                    {"text": ["a"]}                                     | malformed | "text" is an array
                    {"text": ""}                                        | empty     | "text" is empty
                    {"text": "a", "outlet": {}}                         | malformed | "outlet" is an object
                    {"text": "a", "published": "yesterday"}             | malformed | "published": not an ISO 8601 date
                    {"text": "a", "published": "2031-02-30"}            | malformed | 2031-02-30
                    {"text": "a", "text": "b"}                          | malformed | Duplicate
                    {"text": "a"} {"text": "b"}                         | malformed | more than one
                    ["text"]                                            | malformed | an array
                    plainly no JSON                                     | malformed | column
                    {"text": "a" "id": "b"}                             | malformed | column 14
                    {"text": "a                                         | malformed | middle
                    {"text": "half \\ud83d"}                            | malformed | half a character
                    """)
    void aBrokenLineIsNamedAndTheOthersAreRead(String line, String kind, String reason) {
        ReadInputs read = ReadInputs.ofText("a.jsonl", "{\"text\": \"one\"}\n" + line + "\n{\"text\": \"three\"}\n");

        assertThat(read.reports()).extracting(Report::text).containsExactly("one", "three");
        assertThat(read.onlyProblem().line()).isEqualTo(2);
        assertThat(read.onlyProblem().kind()).hasToString(kind);
        assertThat(read.onlyProblem().reason()).contains(reason);
    }

    @Test
    void deeplyNestedJsonIsABrokenLine() {
        ReadInputs read = ReadInputs.ofText(
                "a.jsonl", "{\"text\": \"a\", \"x\": " + "[".repeat(100_000) + "\n{\"text\": \"b\"}\n");

        assertThat(read.reports()).hasSize(1);
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.MALFORMED);
    }

    @Test
    void damagedUtf8IsNotTakenForAnotherEncoding() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.write("Žižkov: “Most je uzavřen”, řekl úřad. ".getBytes(StandardCharsets.UTF_8));
        text.write(0xC5);
        text.write(" Konec.".getBytes(StandardCharsets.UTF_8));

        InputProblem problem = ReadInputs.ofBytes("a.txt", text.toByteArray()).onlyProblem();

        assertThat(problem.kind()).isEqualTo(Kind.ENCODING);
        assertThat(problem.offset()).isEqualTo(text.size() - 8);
    }

    /** A line, a line of {@code x} up to the size, and the line again; made as it is read. */
    private static final class LargeStream extends ByteArrayInputStream {
        private final byte[] line;
        private long left;
        private int times = 1;

        LargeStream(byte[] line, long size) {
            super(line);
            this.line = line;
            this.left = size;
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) {
            int read = super.read(into, offset, length);
            if (read > 0 || times == 2) {
                return read;
            }
            if (left == 0) {
                times = 2;
                buf = ("\n" + new String(line, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
                pos = 0;
                count = buf.length;
                return super.read(into, offset, length);
            }
            int made = (int) Math.min(left, length);
            java.util.Arrays.fill(into, offset, offset + made, (byte) 'x');
            left -= made;
            return made;
        }
    }
}
