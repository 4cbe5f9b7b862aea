package dev.sayso.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What the columns of the table of statements mean. */
final class CodebookExporter implements Exporter {

    @Override
    public String format() {
        return "codebook";
    }

    @Override
    public String ending() {
        return "codebook.csv";
    }

    @Override
    public String description() {
        return "what the columns of csv and parquet mean";
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        StringBuilder book = new StringBuilder(Csv.row(List.of("column", "type", "meaning")));
        for (StatementRow.Column column : StatementRow.COLUMNS) {
            book.append(
                    Csv.row(List.of(column.name(), column.type().name().toLowerCase(Locale.ROOT), column.meaning())));
        }
        out.write(book.toString().getBytes(StandardCharsets.UTF_8));
    }
}
