package dev.sayso.storyline;

import dev.sayso.text.Span;

/** What a report itself says is unknown. */
public record OpenQuestion(Span span) {}
