package dev.sayso.storyline;

import dev.sayso.claim.Telling;
import dev.sayso.report.Report;
import dev.sayso.report.Utterance;
import dev.sayso.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A direct quotation in a report, held against what the parties themselves said: a transcript, a post, a statement.
 *
 * @param quotation the words between the marks in the telling's report
 * @param material where they, or most of them, stand; where they were not found, the party's own material that was searched
 * @param found the words in the material, from the first to the last; null where they were not found
 * @param differences where the words are not the same, in order
 * @param rule the rule that says so, with its version; {@code docs/rules.md} has it in words
 */
public record QuotationCheck(
        Telling telling,
        Span quotation,
        Kind kind,
        Report material,
        @Nullable Span found,
        List<Difference> differences,
        String rule) {

    /** How a quotation stands to the material. */
    public enum Kind {
        /** The same words. */
        VERBATIM,
        /** The same words in the same order, with others left out between them. */
        SHORTENED,
        /** Most of the words, with others in the place of some, or without a word that turns the sense. */
        ALTERED,
        /** The party's material has no such words; it may have said them elsewhere. */
        NOT_FOUND;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A place where the words are not the same.
     *
     * @param quoted the words in the quotation; null where it leaves some out
     * @param original the words in the material; null where the quotation adds some
     */
    public record Difference(
            @Nullable Span quoted, @Nullable Span original) {}

    public QuotationCheck {
        differences = List.copyOf(differences);
    }

    /** The quoted words, without their marks. */
    public String words() {
        return quotation.in(telling.report().text());
    }

    /** When the words are heard in the recording, if the material is one's transcript. */
    public Optional<Utterance> heard() {
        Span words = found;
        return words == null
                ? Optional.empty()
                : material.utterances().stream()
                        .filter(u -> u.span().overlaps(words))
                        .findFirst();
    }
}
