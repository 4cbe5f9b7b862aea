package dev.sayso.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that are known. A new one is a line here. */
public final class Exporters {

    /** All of them, in the order in which they are listed. */
    public static final List<Exporter> ALL = List.of(
            new JsonLinesExporter(),
            new CodebookExporter(),
            new CsvExporter(),
            new ParquetExporter(),
            new AnnotationExporter(),
            new SchemaOrgExporter(),
            new ProvExporter(),
            new NinjsExporter(),
            new HtmlExporter(),
            new MarkdownExporter(),
            new PdfExporter());

    private Exporters() {}

    /** The one that writes a format. */
    public static Optional<Exporter> of(String format) {
        return ALL.stream()
                .filter(e -> e.format().equals(format.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The first whose files end as this one's name does. */
    public static Optional<Exporter> forFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(e -> lower.endsWith("." + e.ending())).findFirst();
    }
}
