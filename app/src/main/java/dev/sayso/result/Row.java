package dev.sayso.result;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, or a struct in one.
 *
 * @param values text, whole numbers as {@link Long}, truths, lists of these, and rows; null and absent are the same
 */
record Row(Map<String, Object> values) {

    @Nullable
    String text(String column) {
        return (String) values.get(column);
    }

    /** @throws IllegalArgumentException if there is none */
    String required(String column) {
        return value(column, String.class);
    }

    boolean truth(String column) {
        return value(column, Boolean.class);
    }

    long number(String column) {
        return value(column, Long.class);
    }

    <T> List<T> all(String column, Class<T> type) {
        return values.containsKey(column)
                ? ((List<?>) values.get(column)).stream().map(type::cast).toList()
                : List.of();
    }

    private <T> T value(String column, Class<T> type) {
        Object value = values.get(column);
        if (value == null) {
            throw new IllegalArgumentException("no \"" + column + "\"");
        }
        return type.cast(value);
    }
}
