package dev.sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own. */
final class SaysoProcess {

    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path out;
    private final Path err;

    private SaysoProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    static SaysoProcess start(Path scratch, List<String> arguments) throws IOException {
        Path out = Files.createTempFile(scratch, "sayso", ".out");
        Path err = Files.createTempFile(scratch, "sayso", ".err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp", // also makes the command line long, which a version of ONNX Runtime did not bear
                System.getProperty("java.class.path"),
                "dev.sayso.cli.Main"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new SaysoProcess(process, out, err);
    }

    /** What it has printed, without a last line that has no end. */
    List<String> lines() throws IOException {
        String text = Files.readString(out);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    String errors() throws IOException {
        return Files.readString(err);
    }

    boolean runs() {
        return process.isAlive();
    }

    /** Ends it as {@code kill -9} does; returns whether it was still running. */
    boolean kill() throws InterruptedException {
        boolean ran = process.isAlive();
        process.destroyForcibly().waitFor();
        return ran;
    }

    /** Asks it to end, as Ctrl+C does, and waits until it has. */
    int end() throws InterruptedException {
        process.destroy();
        return finish();
    }

    int finish() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("sayso has not finished in " + PATIENCE_SECONDS + " s");
        }
        return process.exitValue();
    }
}
