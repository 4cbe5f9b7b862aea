/** Spans, sentences and words of a text. Everything else points into texts through these types. */
@NullMarked
package dev.sayso.text;

import org.jspecify.annotations.NullMarked;
