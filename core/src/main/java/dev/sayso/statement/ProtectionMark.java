package dev.sayso.statement;

import dev.sayso.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that say of somebody that a rule applies.
 *
 * @param name the person's, where the report joins one to the words
 * @param pressure whether the words are on how somebody came to speak ("reading from a sheet")
 */
record ProtectionMark(
        Protection.Rule rule, Span span, @Nullable String name, boolean pressure) {

    /** The same, of a person of this name. */
    ProtectionMark of(@Nullable String person) {
        return new ProtectionMark(rule, span, person, pressure);
    }
}
