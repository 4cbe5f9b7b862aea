package dev.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcReportReaderTest {

    private static final int RECORDS = 2000;

    private static final String RESPONSE =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<article><h1>Pier shut</h1><p>"
                    + "The pier was shut on Monday, the board said, after a storm. ".repeat(4);

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"crawl.warc", "crawl.warc.gz"})
    void allGoodRecordsOfTwoThousandAreReadAndAllBadOnesNamed(String name) throws Exception {
        Path file = folder.resolve(name);
        InventedArchive archive;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            archive = new InventedArchive(out, name.endsWith(".gz"));
            archive.write(RECORDS);
        }

        List<String> lines = SmallProcess.read(file);

        assertThat(lines)
                .filteredOn(line -> line.startsWith("report "))
                .containsExactlyElementsOf(archive.good.stream()
                        .map(i -> "report https://quay.example/" + i + " Pier " + i + " shut " + file)
                        .toList());
        assertThat(lines)
                .filteredOn(line -> line.startsWith("problem "))
                .extracting(line -> Long.parseLong(line.split(" ")[1]))
                .containsExactlyElementsOf(archive.bad);
        assertThat(lines).last().isEqualTo("passed over {warcinfo records=1}");
    }

    @Test
    void anArchivePackedAsAWholeIsRead() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        new InventedArchive(plain, false).write(5);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain.toByteArray());
        }

        assertThat(ReadInputs.ofBytes("archive", packed.toByteArray()).reports())
                .hasSize(5);
    }

    @Test
    void whatIsNoPageIsCountedByWhatItIs() {
        String archive = record("request", "GET / HTTP/1.1\r\n\r\n")
                + record("response", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Gone")
                + record("response", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG")
                + record("response", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Links");
        List<String> passed = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>();
        byte[] bytes = archive.getBytes(StandardCharsets.ISO_8859_1);

        new WarcReportReader()
                .read(new Input("a.warc", () -> new ByteArrayInputStream(bytes), Details.NONE), new ReportSink() {
                    @Override
                    public void report(Report report, long line) {
                        throw new AssertionError(report);
                    }

                    @Override
                    public void problem(InputProblem problem) {
                        problems.add(problem);
                    }

                    @Override
                    public void passedOver(String path, String what) {
                        passed.add(what);
                    }
                });

        assertThat(passed).containsExactly("request records", "responses with status 404", "image/png");
        assertThat(problems)
                .singleElement()
                .extracting(InputProblem::message)
                .isEqualTo("a.warc:4: no-article: record 4: the page holds no article that can be told from the rest"
                        + " (https://quay.example/)");
    }

    @Test
    void anArchiveThatSaysThatARecordIsCutGivesAStub() {
        String archive = record("response", RESPONSE).replace("WARC-Type", "WARC-Truncated: length\r\nWARC-Type");

        assertThat(ReadInputs.ofText("a.warc", archive).onlyReport().kind()).isEqualTo(ReportKind.STUB);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sha1:5HQRNNHVGX22AJXT3DC7RQRM7MNLGXZP",
                "SHA-256:71c0a0766668f988587f8369cc1165d982a1989bd1d5ec9fbc962361d2cc42de",
                "sha256:OHAKA5TGND4YQWD7QNU4YELF3GBKDGE32HK6ZH54SYRWDUWMILPA====",
                "md5:8bdded915fb4dbdaaa205fa5bc98d89b"
            })
    void aRecordIsReadWhoseBytesHaveTheDigestThatItSays(String digest) {
        String archive = withDigest(digest);

        assertThat(ReadInputs.ofText("a.warc", archive).onlyReport().headline()).isEqualTo("Pier shut");

        InputProblem problem = ReadInputs.ofText("a.warc", archive.replaceFirst("storm", "strom"))
                .onlyProblem();
        assertThat(problem.kind()).isEqualTo(InputProblem.Kind.MALFORMED);
        assertThat(problem.reason()).contains("their digest is another");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha1:not a digest", "blake3:aa", "none"})
    void aDigestInAWayThatIsNotKnownIsLeftAside(String digest) {
        assertThat(ReadInputs.ofText("a.warc", withDigest(digest)).onlyReport().headline())
                .isEqualTo("Pier shut");
    }

    private static String withDigest(String digest) {
        return record("response", RESPONSE).replace("WARC-Type", "WARC-Block-Digest: " + digest + "\r\nWARC-Type");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRecordOfMoreThanAnyLimitIsNamedAndTheNextIsRead(boolean packed) throws IOException {
        Path file = folder.resolve("large.warc");
        byte[] block = new byte[1 << 20];
        try (OutputStream to = Files.newOutputStream(file);
                OutputStream out = new BufferedOutputStream(packed ? new GZIPOutputStream(to) : to)) {
            out.write(("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: " + 257L * block.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 257; i++) {
                out.write(block);
            }
            out.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        try (OutputStream to = Files.newOutputStream(file, StandardOpenOption.APPEND);
                OutputStream out = packed ? new GZIPOutputStream(to) : to) {
            out.write(record("response", RESPONSE).getBytes(StandardCharsets.US_ASCII));
        }

        ReadInputs read = ReadInputs.ofInput(new Input("large.warc", () -> Files.newInputStream(file), Details.NONE));

        assertThat(read.onlyProblem().message())
                .isEqualTo(
                        "large.warc:1: too-large: record 1: 269484032 bytes, more than the 32 MiB that any page has");
        assertThat(read.lines()).containsExactly(2L);
    }

    private static String record(String type, String block) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: https://quay.example/\r\nContent-Length: "
                + block.length() + "\r\n\r\n" + block + "\r\n\r\n";
    }
}
