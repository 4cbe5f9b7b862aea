package dev.sayso.export;

import dev.sayso.storyline.Dossier;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The dossier in Markdown (CommonMark); what reports say is escaped, so that it sets nothing. */
final class MarkdownExporter implements Exporter {

    /** All of CommonMark's punctuation that may set something anywhere in a line; "@" and "://" make links in some readers. */
    private static final String SETTING = "\\`*_{}[]<>()#+-.!|~&:@$^=\"'";

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public String ending() {
        return "md";
    }

    @Override
    public String description() {
        return "the dossier in Markdown";
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Dossier dossier : export.dossiers()) {
            Outline.of(dossier, export).forEach(block -> append(block, text));
            text.append('\n');
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void append(Block block, StringBuilder text) {
        String words = block.link() == null
                ? escaped(block.words())
                : "[" + escaped(block.words()) + "](<" + block.link().replace(">", "%3E") + ">)";
        switch (block.kind()) {
            case TITLE ->
                text.append(text.isEmpty() ? "" : "\n")
                        .append("# ")
                        .append(words)
                        .append("\n\n");
            case SECTION -> text.append("\n## ").append(words).append("\n\n");
            case SUBSECTION -> text.append("\n### ").append(words).append("\n\n");
            case TEXT -> text.append(words).append("\n");
            case ITEM ->
                text.append("- ")
                        .append(words)
                        .append(block.note().isEmpty() ? "" : "  \n  *" + escaped(block.note()) + "*")
                        .append('\n');
        }
    }

    static String escaped(String words) {
        StringBuilder safe = new StringBuilder();
        words.codePoints().forEach(c -> {
            if (c < 0x80 && SETTING.indexOf(c) >= 0) {
                safe.append('\\');
            }
            safe.appendCodePoint(c);
        });
        return safe.toString();
    }
}
