package dev.sayso.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A table for research and spreadsheets: one row a statement. */
final class CsvExporter implements Exporter {

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public String description() {
        return "a table, one row a statement";
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        line(
                Csv.row(StatementRow.COLUMNS.stream()
                        .map(StatementRow.Column::name)
                        .toList()),
                out);
        for (StatementRow row : StatementRow.of(export)) {
            line(Csv.row(row.cells()), out);
        }
    }

    private static void line(String line, OutputStream out) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }
}
