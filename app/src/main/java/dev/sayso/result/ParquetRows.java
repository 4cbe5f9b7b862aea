package dev.sayso.result;

import blue.strategic.parquet.ParquetReader;
import dev.sayso.report.InputProblem;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** The rows of one Parquet file, some columns of them, one after another. Used by one thread. */
final class ParquetRows implements Closeable {

    private final Path file;
    private final ParquetFileReader reader;
    private final MessageType columns;
    private @Nullable RecordReader<Group> group;
    private long left;

    private ParquetRows(Path file, ParquetFileReader reader, MessageType columns) {
        this.file = file;
        this.reader = reader;
        this.columns = columns;
    }

    /** @throws BadTableException if the file is none of Parquet's, or lacks one of these columns */
    static ParquetRows open(Path file, List<String> columns) throws BadTableException {
        ParquetFileReader reader = reader(file);
        MessageType all = reader.getFileMetaData().getSchema();
        List<Type> some = new ArrayList<>();
        for (String column : columns) {
            if (!all.containsField(column)) {
                close(reader);
                throw new BadTableException(
                        file,
                        InputProblem.Kind.UNSUPPORTED,
                        "it has no column \"" + column + "\": another version made it");
            }
            some.add(all.getType(column));
        }
        MessageType wanted = new MessageType(all.getName(), some);
        reader.setRequestedSchema(wanted);
        return new ParquetRows(file, reader, wanted);
    }

    private static ParquetFileReader reader(Path file) throws BadTableException {
        try {
            if (Files.size(file) == 0) {
                throw new BadTableException(file, InputProblem.Kind.EMPTY, "the file is empty");
            }
            return ParquetFileReader.open(
                    ParquetReader.makeInputFile(file.toFile()),
                    ParquetReadOptions.builder(new PlainParquetConfiguration())
                            .usePageChecksumVerification()
                            .build());
        } catch (IOException | RuntimeException e) { // the library says by many exceptions what is broken
            throw broken(file, e);
        }
    }

    /** The next row; null behind the last. */
    @Nullable
    Row next() throws BadTableException {
        try {
            while (left == 0) {
                PageReadStore pages = reader.readNextRowGroup();
                if (pages == null) {
                    return null;
                }
                left = pages.getRowCount();
                group = new ColumnIOFactory()
                        .getColumnIO(columns)
                        .getRecordReader(pages, new GroupRecordConverter(columns));
            }
            left--;
            return group == null ? null : row(group.read());
        } catch (IOException | RuntimeException e) {
            throw broken(file, e);
        }
    }

    private static BadTableException broken(Path file, Exception e) {
        String reason = e.getMessage() == null ? e.toString() : e.getMessage();
        return new BadTableException(
                file, InputProblem.Kind.MALFORMED, "not a whole Parquet file: " + reason.replace('\n', ' '), e);
    }

    private static Row row(Group group) {
        Map<String, Object> values = new HashMap<>();
        GroupType type = group.getType();
        for (Type field : type.getFields()) {
            if (group.getFieldRepetitionCount(field.getName()) > 0) {
                values.put(field.getName(), value(group, field));
            }
        }
        return new Row(values);
    }

    private static Object value(Group group, Type field) {
        String name = field.getName();
        if (field.isPrimitive()) {
            PrimitiveType.PrimitiveTypeName type = field.asPrimitiveType().getPrimitiveTypeName();
            return switch (type) {
                case BINARY -> group.getString(name, 0);
                case BOOLEAN -> group.getBoolean(name, 0);
                case INT32 -> (long) group.getInteger(name, 0);
                case INT64 -> group.getLong(name, 0);
                default -> throw new IllegalArgumentException("column \"" + name + "\" is " + type);
            };
        }
        Group inner = group.getGroup(name, 0);
        return LogicalTypeAnnotation.listType().equals(field.getLogicalTypeAnnotation()) ? list(inner) : row(inner);
    }

    /** A list as Parquet's rules for logical types have it: a repeated group with one field. */
    private static List<Object> list(Group list) {
        List<Object> values = new ArrayList<>();
        String repeated = list.getType().getFieldName(0);
        for (int i = 0; i < list.getFieldRepetitionCount(repeated); i++) {
            Group element = list.getGroup(repeated, i);
            values.add(value(element, element.getType().getType(0)));
        }
        return values;
    }

    private static void close(ParquetFileReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a file that cannot be closed", e);
        }
    }

    @Override
    public void close() {
        close(reader);
    }
}
