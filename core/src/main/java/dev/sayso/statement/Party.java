package dev.sayso.statement;

/** Who a name means: the fullest name that a report gives, and what it is. */
record Party(String name, Source.Kind kind) {

    /** Whether it may be what "it" and "the company" stand for. */
    boolean mayBeBody() {
        return kind == Source.Kind.ORGANIZATION
                || kind == Source.Kind.STATE
                || kind == Source.Kind.OUTLET
                || kind == Source.Kind.UNKNOWN;
    }
}
