package dev.sayso.statement;

import java.util.Locale;

/** What the source does with the content. */
public enum Stance {
    ASSERTS,
    DENIES,
    CONFIRMS,
    NOT_CONFIRMED,
    NOT_VERIFIED,
    DECLINED,
    NO_REPLY,
    ASKED;

    /** As the contract writes it: {@code not-confirmed}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
