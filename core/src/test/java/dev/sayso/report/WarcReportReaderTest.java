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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcReportReaderTest {

    private static final int RECORDS = 2000;

    @TempDir
    private Path folder = Path.of("");

    /** Prints what it reads, one thing a line; run in a process with little memory. */
    static final class Child {

        private Child() {}

        @SuppressWarnings("SystemOut")
        public static void main(String[] args) {
            Map<String, Integer> passed = new TreeMap<>();
            Path file = Path.of(args[0]);
            ReportReaders.standard()
                    .read(new Input(args[0], () -> Files.newInputStream(file), Details.NONE), new ReportSink() {
                        @Override
                        public void report(Report report, long line) {
                            System.out.println(
                                    "report " + report.url() + " " + report.headline() + " " + report.path());
                        }

                        @Override
                        public void problem(InputProblem problem) {
                            System.out.println("problem " + problem.offset() + " " + problem.kind());
                        }

                        @Override
                        public void passedOver(String path, String what) {
                            passed.merge(what, 1, Integer::sum);
                        }
                    });
            System.out.println("passed over " + passed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"crawl.warc", "crawl.warc.gz"})
    void allGoodRecordsOfTwoThousandAreReadAndAllBadOnesNamed(String name) throws Exception {
        Path file = folder.resolve(name);
        InventedArchive archive;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            archive = new InventedArchive(out, name.endsWith(".gz"));
            archive.write(RECORDS);
        }

        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx200m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(child.waitFor()).describedAs(String.join("\n", lines)).isZero();
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
        String page = "<article><h1>Pier shut</h1><p>"
                + "The pier was shut on Monday, the board said, after a storm. ".repeat(4);
        String archive = record("response", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page)
                .replace("WARC-Type", "WARC-Truncated: length\r\nWARC-Type");

        assertThat(ReadInputs.ofText("a.warc", archive).onlyReport().kind()).isEqualTo(ReportKind.STUB);
    }

    private static String record(String type, String block) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: https://quay.example/\r\nContent-Length: "
                + block.length() + "\r\n\r\n" + block + "\r\n\r\n";
    }
}
