package dev.sayso.export;

import dev.sayso.storyline.Dossier;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The contract's own objects: each storyline's reports as {@code report/1}, then the storyline and its claims. */
final class JsonLinesExporter implements Exporter {

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public String ending() {
        return "jsonl";
    }

    @Override
    public String description() {
        return "report/1, storyline/1 and claim/1 objects, one a line";
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        for (Dossier dossier : export.dossiers()) {
            for (var reading : dossier.storyline().readings()) {
                line(ReadingJson.line(reading), out);
            }
            for (String line : ClaimsJson.lines(dossier, export.marks())) {
                line(line, out);
            }
        }
    }

    private static void line(String line, OutputStream out) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
