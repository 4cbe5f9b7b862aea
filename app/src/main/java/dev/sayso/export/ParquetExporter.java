package dev.sayso.export;

import dev.sayso.export.StatementRow.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of statements as Apache Parquet (parquet-format 2): one row group, a page a column, plain values, not compressed. So small
 * a part of the format needs no library; the usual ones bring Hadoop with them.
 */
final class ParquetExporter implements Exporter {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int DOUBLE = 5;
    private static final int BYTE_ARRAY = 6;
    private static final int OPTIONAL = 1;
    private static final int UTF8 = 0;
    private static final int PLAIN = 0;
    private static final int RLE = 3;

    /** A column as it stands in the file. */
    private record Chunk(Column column, long offset, int size) {}

    @Override
    public String format() {
        return "parquet";
    }

    @Override
    public String ending() {
        return "parquet";
    }

    @Override
    public String description() {
        return "the table of csv as Apache Parquet";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        List<List<@Nullable Object>> rows =
                StatementRow.of(export).stream().map(StatementRow::cells).toList();
        out.write(MAGIC);
        long offset = MAGIC.length;
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < StatementRow.COLUMNS.size(); i++) {
            Column column = StatementRow.COLUMNS.get(i);
            List<@Nullable Object> cells = new ArrayList<>();
            for (List<@Nullable Object> row : rows) {
                cells.add(row.get(i));
            }
            byte[] page = page(column, cells);
            out.write(page);
            chunks.add(new Chunk(column, offset, page.length));
            offset += page.length;
        }
        byte[] footer = footer(chunks, rows.size(), export.madeBy());
        out.write(footer);
        out.write(little(footer.length));
        out.write(MAGIC);
    }

    /** A page with its head. */
    private static byte[] page(Column column, List<@Nullable Object> cells) {
        byte[] levels = levels(cells);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(little(levels.length));
        data.writeBytes(levels);
        for (Object cell : cells) {
            if (cell != null) {
                data.writeBytes(value(column.type(), cell));
            }
        }
        byte[] head = CompactThrift.struct(page -> {
            page.i32(1, 0);
            page.i32(2, data.size());
            page.i32(3, data.size());
            page.struct(5, plain -> {
                plain.i32(1, cells.size());
                plain.i32(2, PLAIN);
                plain.i32(3, RLE);
                plain.i32(4, RLE);
            });
        });
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(head);
        page.writeBytes(data.toByteArray());
        return page.toByteArray();
    }

    private static byte[] value(StatementRow.Type type, Object cell) {
        if (type == StatementRow.Type.NUMBER) {
            double number = ((Number) cell).doubleValue();
            return ByteBuffer.allocate(Double.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putDouble(number)
                    .array();
        }
        byte[] words = cell.toString().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + words.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(words.length)
                .put(words)
                .array();
    }

    /** Which cells are there, as runs of ones and zeros. */
    private static byte[] levels(List<@Nullable Object> cells) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int i = 0;
        while (i < cells.size()) {
            boolean there = cells.get(i) != null;
            int end = i;
            while (end < cells.size() && (cells.get(end) != null) == there) {
                end++;
            }
            int head = end - i << 1;
            while (head > 0x7F) {
                out.write(head & 0x7F | 0x80);
                head >>>= 7;
            }
            out.write(head);
            out.write(there ? 1 : 0);
            i = end;
        }
        return out.toByteArray();
    }

    private static byte[] footer(List<Chunk> chunks, int rows, String madeBy) {
        List<List<Chunk>> groups = rows == 0 ? List.of() : List.of(chunks);
        return CompactThrift.struct(file -> {
            file.i32(1, 1);
            List<Column> elements = new ArrayList<>(List.of(new Column("statements", StatementRow.Type.TEXT, "", r -> null)));
            chunks.forEach(c -> elements.add(c.column));
            file.structs(
                    2,
                    elements,
                    (element, column) -> element(element, column, column.equals(elements.get(0)), chunks.size()));
            file.i64(3, rows);
            file.structs(4, groups, (group, its) -> {
                group.structs(1, its, (chunk, one) -> chunk(chunk, one, rows));
                group.i64(2, its.stream().mapToLong(c -> c.size).sum());
                group.i64(3, rows);
            });
            file.text(6, madeBy);
        });
    }

    private static void element(CompactThrift element, Column column, boolean root, int children) {
        if (root) {
            element.text(4, column.name());
            element.i32(5, children);
            return;
        }
        element.i32(1, physical(column));
        element.i32(3, OPTIONAL);
        element.text(4, column.name());
        if (column.type() == StatementRow.Type.TEXT) {
            element.i32(6, UTF8);
        }
    }

    private static void chunk(CompactThrift chunk, Chunk one, int rows) {
        chunk.i64(2, one.offset);
        chunk.struct(3, meta -> {
            meta.i32(1, physical(one.column));
            meta.i32s(2, List.of(PLAIN, RLE));
            meta.texts(3, List.of(one.column.name()));
            meta.i32(4, 0);
            meta.i64(5, rows);
            meta.i64(6, one.size);
            meta.i64(7, one.size);
            meta.i64(9, one.offset);
        });
    }

    private static int physical(Column column) {
        return column.type() == StatementRow.Type.NUMBER ? DOUBLE : BYTE_ARRAY;
    }

    private static byte[] little(int value) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }
}
