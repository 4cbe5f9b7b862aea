package dev.sayso.statement;

import dev.sayso.text.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When it was said, by the report's own words; not when what is said happened. */
public record Said(
        Span span, @Nullable LocalDate earliest, @Nullable LocalDate latest) {}
