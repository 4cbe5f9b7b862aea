package dev.sayso.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes records of records, collections and plain values as bytes and makes them again, so that core's types need no
 * annotations. The bytes have no names in them: only the same version of the program reads them.
 */
final class RecordBytes {

    private RecordBytes() {}

    static byte[] of(Record value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(value, value.getClass(), new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory that cannot be written", e);
        }
        return bytes.toByteArray();
    }

    /** @throws UncheckedIOException if these are not the bytes of such a record */
    static <R extends Record> R read(Class<R> type, byte[] bytes) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            R value = Objects.requireNonNull(type.cast(read(type, in)), "no record");
            if (in.read() >= 0) {
                throw new IOException("more bytes than one " + type.getSimpleName() + " has");
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException("not the bytes of a " + type.getSimpleName(), e);
        }
    }

    private static void write(@Nullable Object value, Type type, DataOutputStream out) throws IOException {
        out.writeBoolean(value != null);
        if (value == null) {
            return;
        }
        if (value instanceof Collection<?> many) {
            out.writeInt(many.size());
            for (Object one : many) {
                write(one, argument(type, 0), out);
            }
        } else if (value instanceof Map<?, ?> map) {
            out.writeInt(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                write(entry.getKey(), argument(type, 0), out);
                write(entry.getValue(), argument(type, 1), out);
            }
        } else if (value instanceof Record record) {
            RecordShape shape = RecordShape.of(record.getClass());
            for (int i = 0; i < shape.size(); i++) {
                write(shape.get(record, i), shape.type(i), out);
            }
        } else {
            writePlain(value, out);
        }
    }

    private static void writePlain(Object value, DataOutputStream out) throws IOException {
        if (value instanceof String string) {
            writeString(string, out);
        } else if (value instanceof Enum<?> constant) {
            writeString(constant.name(), out);
        } else if (value instanceof BigDecimal number) {
            writeString(number.toString(), out);
        } else if (value instanceof LocalDate day) {
            out.writeLong(day.toEpochDay());
        } else if (value instanceof Integer number) {
            out.writeInt(number);
        } else if (value instanceof Long number) {
            out.writeLong(number);
        } else if (value instanceof Double number) {
            out.writeDouble(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            throw new IllegalArgumentException("no plain value: " + value.getClass());
        }
    }

    private static @Nullable Object read(Type type, DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        Class<?> raw = raw(type);
        if (raw == List.class) {
            return readMany(type, in, new ArrayList<>());
        } else if (raw == Set.class) {
            return readMany(type, in, new LinkedHashSet<>());
        } else if (raw == Map.class) {
            return readMap(type, in);
        } else if (raw.isRecord()) {
            RecordShape shape = RecordShape.of(raw);
            @Nullable Object[] values = new @Nullable Object[shape.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = read(shape.type(i), in);
            }
            return shape.make(values);
        }
        return readPlain(raw, in);
    }

    private static Object readMany(Type type, DataInputStream in, Collection<@Nullable Object> into)
            throws IOException {
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            into.add(read(argument(type, 0), in));
        }
        return into;
    }

    private static Object readMap(Type type, DataInputStream in) throws IOException {
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            map.put(read(argument(type, 0), in), read(argument(type, 1), in));
        }
        return map;
    }

    private static Object readPlain(Class<?> type, DataInputStream in) throws IOException {
        if (type == String.class) {
            return readString(in);
        } else if (type.isEnum()) {
            return constant(type, readString(in));
        } else if (type == BigDecimal.class) {
            return new BigDecimal(readString(in));
        } else if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(in.readLong());
        } else if (type == int.class || type == Integer.class) {
            return in.readInt();
        } else if (type == long.class || type == Long.class) {
            return in.readLong();
        } else if (type == double.class || type == Double.class) {
            return in.readDouble();
        } else if (type == boolean.class || type == Boolean.class) {
            return in.readBoolean();
        }
        throw new IllegalArgumentException("no plain value: " + type);
    }

    private static Object constant(Class<?> type, String name) throws IOException {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException(type.getSimpleName() + " has no " + name));
    }

    private static void writeString(String string, DataOutputStream out) throws IOException {
        byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readString(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("a string that ends too early");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static Type argument(Type type, int place) {
        if (type instanceof ParameterizedType generic) {
            return generic.getActualTypeArguments()[place];
        }
        throw new IllegalArgumentException("a collection of unknown things: " + type);
    }
}
