package dev.sayso.export;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of RFC 4180. A text that a spreadsheet would take for a formula has an apostrophe before it (OWASP, CSV injection); controls
 * and marks that turn the direction of text are left out.
 */
final class Csv {

    private static final String FORMULA = "=+-@|%";

    private Csv() {}

    /** A row with its line end. */
    static String row(List<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        String words = SafeWords.of(value.toString());
        String begun = words.stripLeading();
        boolean formula = !begun.isEmpty() && FORMULA.indexOf(begun.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + words.replace("\"", "\"\"") + '"';
    }
}
