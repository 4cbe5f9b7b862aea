package dev.sayso.ledger;

import java.util.regex.Pattern;
import org.jooq.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Text as it is stored. PostgreSQL's text holds every character but NUL, and other programs stop at one in SQLite's, so
 * that NUL is stored as the noncharacter U+10FFFF, one code point for another. A text that itself holds U+10FFFF or
 * U+10FFFE, which the Unicode Standard (23.7) leaves to programs' inside, has them after a U+10FFFE, as F and E.
 */
final class NulFree implements Converter<String, String> {

    private static final long serialVersionUID = 1;

    private static final String NUL = "\0";
    private static final String STANDS_FOR_NUL = Character.toString(0x10FFFF);
    private static final String ESCAPE = Character.toString(0x10FFFE);
    private static final Pattern ESCAPED = Pattern.compile(STANDS_FOR_NUL + "|" + ESCAPE + "[EF]");

    @Override
    public @Nullable String from(@Nullable String stored) {
        if (stored == null || !(stored.contains(STANDS_FOR_NUL) || stored.contains(ESCAPE))) {
            return stored;
        }
        return ESCAPED.matcher(stored).replaceAll(found -> {
            if (found.group().equals(STANDS_FOR_NUL)) {
                return NUL;
            }
            return found.group().endsWith("F") ? STANDS_FOR_NUL : ESCAPE;
        });
    }

    @Override
    public @Nullable String to(@Nullable String text) {
        if (text == null || !(text.contains(NUL) || text.contains(STANDS_FOR_NUL) || text.contains(ESCAPE))) {
            return text;
        }
        return text.replace(ESCAPE, ESCAPE + "E")
                .replace(STANDS_FOR_NUL, ESCAPE + "F")
                .replace(NUL, STANDS_FOR_NUL);
    }

    @Override
    public Class<String> fromType() {
        return String.class;
    }

    @Override
    public Class<String> toType() {
        return String.class;
    }
}
