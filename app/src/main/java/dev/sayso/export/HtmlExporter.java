package dev.sayso.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The dossier as a page. */
final class HtmlExporter implements Exporter {

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String ending() {
        return "html";
    }

    @Override
    public String description() {
        return "the dossier as one page";
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        DossierHtml.write(export.dossiers(), export.marks(), writer);
        writer.flush();
    }
}
