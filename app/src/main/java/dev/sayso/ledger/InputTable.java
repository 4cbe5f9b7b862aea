package dev.sayso.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The kept inputs of a shared ledger: rows of the database, in parts, so that none is held whole in memory. */
final class InputTable implements InputStore {

    private static final int PART = 1 << 20;

    private static final Table<Record> PARTS = DSL.table(DSL.name("input_part"));
    private static final Field<String> SHA256 = Columns.text("sha256");
    private static final Field<Integer> NUMBER = Columns.number("part");
    private static final Field<byte[]> BYTES = DSL.field(DSL.name("bytes"), SQLDataType.BLOB);

    private final Database database;

    InputTable(Database database) {
        this.database = database;
    }

    @Override
    public Path newFile() {
        try {
            return Files.createTempFile("sayso-input", ".part");
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public LedgerException unwritable(IOException cause) {
        return LedgerException.unwritable("The folder for temporary files", cause);
    }

    @Override
    public void place(Path copy, String sha256) {
        if (holds(sha256)) {
            return;
        }
        database.write(sql -> {
            sql.deleteFrom(PARTS).where(SHA256.eq(sha256)).execute();
            try (InputStream stream = Files.newInputStream(copy)) {
                insert(sql, stream, sha256);
            } catch (IOException e) {
                throw new LedgerException("The copy of an input " + copy + " cannot be read: " + e + ".", e);
            }
            return sha256;
        });
    }

    private boolean holds(String sha256) {
        try (InputStream stream = open(sha256)) {
            return Content.of(stream).sha256().equals(sha256);
        } catch (IOException e) {
            return false; // there is none, or only a part of it
        }
    }

    private static void insert(DSLContext sql, InputStream bytes, String sha256) throws IOException {
        int number = 0;
        for (byte[] part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
            sql.insertInto(PARTS)
                    .columns(SHA256, NUMBER, BYTES)
                    .values(sha256, number++, part)
                    .execute();
        }
    }

    @Override
    @SuppressWarnings("JdkObsolete") // SequenceInputStream takes nothing newer
    public InputStream open(String sha256) throws IOException {
        List<Integer> numbers = database.read(sql -> sql.select(NUMBER)
                .from(PARTS)
                .where(SHA256.eq(sha256))
                .orderBy(NUMBER)
                .fetch(NUMBER));
        if (numbers.isEmpty()
                || !numbers.equals(IntStream.range(0, numbers.size()).boxed().toList())) {
            throw new IOException("of its parts there are " + numbers);
        }
        Iterator<Integer> next = numbers.iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return next.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return part(sha256, next.next());
            }
        });
    }

    private InputStream part(String sha256, int number) {
        byte[] bytes = database.read(sql -> sql.select(BYTES)
                .from(PARTS)
                .where(SHA256.eq(sha256).and(NUMBER.eq(number)))
                .fetchOne(BYTES));
        return new ByteArrayInputStream(bytes == null ? new byte[0] : bytes);
    }

    @Override
    public String place(String sha256) {
        return "input_part";
    }

    @Override
    public void remove(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }
}
