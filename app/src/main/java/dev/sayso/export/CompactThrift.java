package dev.sayso.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes structs in Thrift's compact protocol, in which Parquet has its metadata (thrift-compact-protocol.md of Apache Thrift). */
final class CompactThrift {

    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int LONGEST_SHORT_LIST = 14;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int last;

    /** A struct that stands alone. */
    static byte[] struct(Consumer<CompactThrift> fields) {
        CompactThrift thrift = new CompactThrift();
        fields.accept(thrift);
        thrift.out.write(0);
        return thrift.out.toByteArray();
    }

    void i32(int id, int value) {
        field(id, I32);
        varint(zigzag(value));
    }

    void i64(int id, long value) {
        field(id, I64);
        varint(zigzag(value));
    }

    void text(int id, String value) {
        field(id, BINARY);
        text(value);
    }

    void struct(int id, Consumer<CompactThrift> fields) {
        field(id, STRUCT);
        inner(fields);
    }

    <T> void structs(int id, List<T> all, BiConsumer<CompactThrift, T> fields) {
        list(id, all.size(), STRUCT);
        all.forEach(one -> inner(thrift -> fields.accept(thrift, one)));
    }

    void texts(int id, List<String> all) {
        list(id, all.size(), BINARY);
        all.forEach(this::text);
    }

    void i32s(int id, List<Integer> all) {
        list(id, all.size(), I32);
        all.forEach(value -> varint(zigzag(value)));
    }

    private void list(int id, int size, int type) {
        field(id, LIST);
        if (size <= LONGEST_SHORT_LIST) {
            out.write(size << 4 | type);
        } else {
            out.write(0xF0 | type);
            varint(size);
        }
    }

    private void inner(Consumer<CompactThrift> fields) {
        outer.push(last);
        last = 0;
        fields.accept(this);
        out.write(0);
        last = outer.pop();
    }

    private void text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        varint(bytes.length);
        out.writeBytes(bytes);
    }

    /** A field's head; ids grow by less than sixteen. */
    private void field(int id, int type) {
        out.write(id - last << 4 | type);
        last = id;
    }

    private static long zigzag(long value) {
        return value << 1 ^ value >> 63;
    }

    private void varint(long value) {
        long left = value;
        while ((left & ~0x7FL) != 0) {
            out.write((int) (left & 0x7F | 0x80));
            left >>>= 7;
        }
        out.write((int) left);
    }
}
