package dev.sayso.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.pipeline.ReadingPipeline;
import dev.sayso.report.Report;
import dev.sayso.storyline.Fingerprint;
import dev.sayso.storyline.FingerprintMaker;
import dev.sayso.storyline.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordBytesTest {

    private static final Path EXAMPLES = Path.of("../examples/ferry-fire/reports");

    @Test
    void aReadingAndItsFingerprintComeBackAsTheyWere() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(EXAMPLES)) {
            files = all.sorted().toList();
        }
        ReadingPipeline pipeline = ReadingPipeline.standard();
        FingerprintMaker fingerprints = new FingerprintMaker();
        int statements = 0;
        for (Report report : OneMachine.reports(files, new ArrayList<>()).values()) {
            Reading reading = pipeline.read(report);
            assertThat(RecordBytes.read(Reading.class, RecordBytes.of(reading))).isEqualTo(reading);
            Fingerprint print = fingerprints.of(report);
            Fingerprint back = RecordBytes.read(Fingerprint.class, RecordBytes.of(print));
            assertThat(back).isEqualTo(print);
            assertThat(back.words().keySet())
                    .containsExactlyElementsOf(print.words().keySet());
            statements += reading.statements().size();
        }
        assertThat(statements).isPositive();
    }

    @Test
    void bytesOfSomethingElseAreRefused() {
        byte[] bytes = RecordBytes.of(new SourceFile("a/b.jsonl", 3, 4));
        assertThat(RecordBytes.read(SourceFile.class, bytes)).isEqualTo(new SourceFile("a/b.jsonl", 3, 4));
        assertThatThrownBy(() -> RecordBytes.read(SourceFile.class, Arrays.copyOf(bytes, bytes.length - 1)))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> RecordBytes.read(SourceFile.class, Arrays.copyOf(bytes, bytes.length + 1)))
                .isInstanceOf(UncheckedIOException.class);
    }
}
