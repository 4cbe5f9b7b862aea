package dev.sayso.export;

import dev.sayso.storyline.Dossier;
import java.util.regex.Pattern;

/** The dossier as XHTML that is made to be printed: no script, no picture, nothing to fetch. */
final class PrintPage {

    private static final String STYLE = "@page { size: A4; margin: 20mm 18mm;"
            + " @bottom-center { content: counter(page) ' / ' counter(pages); font: 8pt 'DejaVu Sans'; color: #555 } }"
            + " body { font: 9.5pt/1.4 'DejaVu Sans', 'Nanum Gothic'; color: #111 }"
            + " h1 { font-size: 17pt; line-height: 1.25; margin: 0 0 3mm; page-break-before: always }"
            + " h1.first { page-break-before: auto }"
            + " h2 { font-size: 12pt; margin: 7mm 0 2mm; page-break-after: avoid; border-bottom: 0.4pt solid #999 }"
            + " h3 { font-size: 10pt; margin: 4mm 0 1mm; page-break-after: avoid }"
            + " p { margin: 0 0 2.2mm } .note { display: block; color: #555; font-size: 8pt } a { color: #123a75 }";

    private static final Pattern QUOTED = Pattern.compile("“([^“”]*)”");

    private PrintPage() {}

    static String of(Export export) {
        StringBuilder page = new StringBuilder("<html lang=\"en\"><head><title>")
                .append(escaped(title(export)))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>");
        boolean first = true;
        for (Dossier dossier : export.dossiers()) {
            for (Block block : Outline.of(dossier, export)) {
                append(block, first, page);
                first = false;
            }
        }
        return page.append("</body></html>").toString();
    }

    private static String title(Export export) {
        return export.dossiers().size() == 1
                ? SafeWords.line(export.dossiers().get(0).storyline().title())
                : Labels.count(export.dossiers().size(), "storyline", "storylines");
    }

    private static void append(Block block, boolean first, StringBuilder page) {
        String words = block.link() == null
                ? escaped(block.words())
                : "<a href=\"" + escaped(block.link()) + "\">" + escaped(block.words()) + "</a>";
        switch (block.kind()) {
            case TITLE ->
                page.append(first ? "<h1 class=\"first\">" : "<h1>")
                        .append(words)
                        .append("</h1>");
            case SECTION -> page.append("<h2>").append(words).append("</h2>");
            case SUBSECTION -> page.append("<h3>").append(words).append("</h3>");
            case TEXT -> page.append("<p>").append(words).append("</p>");
            case ITEM ->
                page.append("<p>")
                        .append(words)
                        .append(
                                block.note().isEmpty()
                                        ? ""
                                        : "<span class=\"note\">" + escaped(block.note()) + "</span>")
                        .append("</p>");
        }
    }

    /** As XHTML; what is quoted keeps to its own direction (UAX 9), so that its last full stop stands where it ends. */
    private static String escaped(String words) {
        return QUOTED.matcher(words)
                .replaceAll("“\u2068$1\u2069”")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
