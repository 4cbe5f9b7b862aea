package dev.sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a file in a process with little memory, which prints what it reads, one thing a line. */
final class SmallProcess {

    private static final String HEAP = "-Xmx200m";

    private SmallProcess() {}

    /** What the process prints; it must end well. */
    static List<String> read(Path file) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallProcess.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(child.waitFor()).describedAs(String.join("\n", lines)).isZero();
        return lines;
    }

    /** The same for the same text. */
    static String mark(Report report) {
        return report.text().length() + "-" + Integer.toHexString(report.text().hashCode());
    }

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) {
        Map<String, Integer> passed = new TreeMap<>();
        Path file = Path.of(args[0]);
        ReportReaders.standard()
                .read(new Input(args[0], () -> Files.newInputStream(file), Details.NONE), new ReportSink() {
                    @Override
                    public void report(Report report, long line) {
                        System.out.println("text " + line + " " + mark(report));
                        System.out.println("report " + report.url() + " " + report.headline() + " " + report.path());
                    }

                    @Override
                    public void problem(InputProblem problem) {
                        System.out.println("named " + problem.line());
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
