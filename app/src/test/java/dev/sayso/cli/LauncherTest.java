package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a copy of the repository's layout, with a Java and a Maven that only tell how they are called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Path LAUNCHER = Path.of("..", "sayso");

    /** Commands that the launcher may use; the search path of the tests holds nothing else. */
    private static final List<String> TOOLS = List.of(
            "bash",
            "cat",
            "cksum",
            "dirname",
            "env",
            "find",
            "flock",
            "grep",
            "head",
            "mkdir",
            "mktemp",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "tail",
            "touch",
            "tr",
            "cp");

    @TempDir
    private Path folder;

    private Path repository;
    private Path tools;
    private Path calls;

    @BeforeEach
    void layOut() throws IOException {
        repository = Files.createDirectories(folder.resolve("the repository"));
        tools = Files.createDirectories(folder.resolve("tools"));
        calls = Files.createFile(folder.resolve("calls"));
        for (String tool : TOOLS) {
            for (String bin : List.of("/bin", "/usr/bin")) {
                if (Files.isExecutable(Path.of(bin, tool))) {
                    script(tools.resolve(tool), "exec " + Path.of(bin, tool) + " \"$@\"\n");
                }
            }
        }
        Files.copy(LAUNCHER, repository.resolve("sayso"));
        for (String file :
                List.of("pom.xml", "core/pom.xml", "app/pom.xml", "core/src/main/A.java", "app/src/main/B.java")) {
            Path source = repository.resolve(file);
            Files.createDirectories(source.getParent());
            Files.writeString(source, "");
            Files.setLastModifiedTime(source, FileTime.from(Instant.now().minusSeconds(60)));
        }
    }

    @Test
    void saysThatJavaIsMissing() throws Exception {
        Run run = run();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .containsExactly("sayso: Java is missing: install a JDK 17 or later, or set JAVA_HOME to one.");
    }

    @Test
    void saysThatJavaIsTooOld() throws Exception {
        Path old = java("1.8.0_392");
        Run run = run("JAVA_HOME=" + old);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).hasSize(1);
        assertThat(run.err().get(0)).contains("too old", old.toString(), "1.8.0_392", "17 or later");
        assertThat(calls).isEmptyFile();
    }

    @Test
    void saysThatMavenIsMissingWhenItHasToBuild() throws Exception {
        Run run = run("JAVA_HOME=" + java("17.0.15"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .containsExactly("sayso: Sayso must be built first, and Maven is missing: install Maven 3.8 or later.");
    }

    @Test
    void buildsOnFirstUseAndThenOnlyWhenASourceChanges() throws Exception {
        maven("exit 0");
        String java = "JAVA_HOME=" + java("21");
        Run first = run(java);
        assertThat(first.code()).isZero();
        assertThat(first.err()).first().asString().contains("Building", "first use");
        assertThat(first.out()).containsExactly("started with --help");

        assertThat(run(java).err()).isEmpty();
        assertThat(builds()).isEqualTo(1);

        Files.setLastModifiedTime(
                repository.resolve("core/src/main/A.java"),
                FileTime.from(Instant.now().plusSeconds(2)));
        assertThat(run(java).err()).first().asString().contains("Building", "have changed");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void buildsAgainWhenASourceWasRemoved() throws Exception {
        maven("exit 0");
        String java = "JAVA_HOME=" + java("21");
        run(java);
        Thread.sleep(20);
        Files.delete(repository.resolve("app/src/main/B.java"));
        run(java);
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void takesTheJavaOfTheSearchPathBehindLinks() throws Exception {
        maven("exit 0");
        Files.createSymbolicLink(tools.resolve("java"), java("25-ea").resolve("bin/java"));
        assertThat(run().out()).containsExactly("started with --help");
    }

    @Test
    void startsThroughALinkAndFromAnotherFolder() throws Exception {
        maven("exit 0");
        Path link = folder.resolve("elsewhere").resolve("say");
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of("..", "the repository", "sayso"));
        Run run = finish(start(link, "JAVA_HOME=" + java("21")));
        assertThat(run.out()).containsExactly("started with --help");
    }

    @Test
    void buildsOnceWhenTwoAreStartedTogether() throws Exception {
        maven("sleep 1");
        String java = "JAVA_HOME=" + java("21");
        Process one = start(repository.resolve("sayso"), java);
        Process other = start(repository.resolve("sayso"), java);
        assertThat(finish(one).out()).containsExactly("started with --help");
        assertThat(finish(other).out()).containsExactly("started with --help");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsOnceWhenTwoAreStartedTogetherWithoutFlock() throws Exception {
        Files.deleteIfExists(tools.resolve("flock"));
        buildsOnceWhenTwoAreStartedTogether();
        assertThat(repository.resolve("app/target/sayso.lock.d")).doesNotExist();
    }

    @Test
    void showsWhyABuildFailedAndTriesAgainNextTime() throws Exception {
        maven("echo '[ERROR] a bracket is missing'; exit 1");
        String java = "JAVA_HOME=" + java("21");
        Run run = run(java);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("[ERROR] a bracket is missing");
        assertThat(run.out()).isEmpty();
        run(java);
        assertThat(builds()).isEqualTo(2);
    }

    private record Run(int code, List<String> out, List<String> err) {}

    private Run run(String... environment) throws Exception {
        return finish(start(repository.resolve("sayso"), environment));
    }

    private Process start(Path launcher, String... environment) throws IOException {
        List<String> command = new ArrayList<>(List.of("env", "-i", "PATH=" + tools));
        command.addAll(List.of(environment));
        command.addAll(List.of("bash", launcher.toString(), "--help"));
        return new ProcessBuilder(command).directory(folder.toFile()).start();
    }

    private static Run finish(Process process) throws Exception {
        List<String> out = lines(process.getInputStream().readAllBytes());
        List<String> err = lines(process.getErrorStream().readAllBytes());
        return new Run(process.waitFor(), out, err);
    }

    private static List<String> lines(byte[] output) {
        return new String(output, StandardCharsets.UTF_8).lines().toList();
    }

    private long builds() throws IOException {
        try (Stream<String> lines = Files.lines(calls)) {
            return lines.filter(line -> line.startsWith("mvn")).count();
        }
    }

    /** A Maven that notes its call, does something, and makes the jar if that went well. */
    private void maven(String does) throws IOException {
        script(
                tools.resolve("mvn"),
                "echo mvn \"$@\" >>'" + calls + "'\n(" + does + ") || exit 1\n"
                        + "mkdir -p app/target\ntouch app/target/sayso.jar\n");
    }

    /** A JDK of this version that prints its last argument. */
    private Path java(String version) throws IOException {
        Path java = folder.resolve("jdk " + version);
        Files.createDirectories(java.resolve("bin"));
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(java.resolve("bin/java"), "echo started with \"${@: -1}\"\n");
        script(java.resolve("bin/javac"), "");
        return java;
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/bash\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
