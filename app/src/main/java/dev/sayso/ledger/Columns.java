package dev.sayso.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The columns that several tables have, and how the program's values are written in columns. */
final class Columns {

    static final Field<String> READING_ID = text("reading_id");
    static final Field<Integer> POSITION = number("position");
    static final Field<Integer> SPAN_START = number("span_start");
    static final Field<Integer> SPAN_END = number("span_end");
    static final Field<String> ID = text("id");
    static final Field<String> NAME = text("name");
    static final Field<String> KIND = text("kind");
    static final Field<String> EARLIEST = text("earliest");
    static final Field<String> LATEST = text("latest");

    private Columns() {}

    static Field<String> text(String name) {
        return DSL.field(DSL.name(name), SQLDataType.CLOB.asConvertedDataType(new NulFree()));
    }

    static Field<Integer> number(String name) {
        return DSL.field(DSL.name(name), SQLDataType.INTEGER);
    }

    static Field<Boolean> flag(String name) {
        return DSL.field(DSL.name(name), SQLDataType.BOOLEAN);
    }

    /** A constant as the contract writes it: {@code at-least}. */
    static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static <E extends Enum<E>> @Nullable E constantIfAny(Class<E> type, @Nullable String word) {
        return word == null ? null : constant(type, word);
    }

    static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    static @Nullable BigDecimal decimal(@Nullable String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }

    /** The value as text; null stays null. */
    static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
