package dev.sayso.report;

import dev.sayso.text.Span;

/** What a report itself says of whose copy it carries: an agency, or another outlet. */
public record Credit(Span span, String name, Kind kind) {

    public enum Kind {
        AGENCY,
        OUTLET
    }
}
