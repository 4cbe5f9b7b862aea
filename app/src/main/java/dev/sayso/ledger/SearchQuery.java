package dev.sayso.ledger;

import dev.sayso.claim.Status;
import dev.sayso.figure.Figure;
import dev.sayso.statement.Stance;
import dev.sayso.storyline.Hit;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for. Words may be left out; then all that the filters let through is found, what was said last first.
 *
 * @param words all of them must stand there, in any form; {@code "in quotation marks"} exactly so; {@code begin*}
 * @param kinds what may be found
 * @param source a part of a name of who said it
 * @param outlet a part of the name of who published it
 * @param stance of a statement; claims and reports have none
 * @param status of a claim
 * @param measure what happened to people of whom a figure is given
 * @param said on which days it was said
 * @param happened on which days that happened of which it tells
 * @param limit how many are found at most
 */
public record SearchQuery(
        String words,
        Set<Hit.Kind> kinds,
        @Nullable String source,
        @Nullable String outlet,
        @Nullable Stance stance,
        @Nullable Status status,
        Figure.@Nullable Measure measure,
        @Nullable Days said,
        @Nullable Days happened,
        int limit) {

    /** Some days; an end that is null is open. */
    public record Days(@Nullable LocalDate first, @Nullable LocalDate last) {}

    public SearchQuery {
        kinds = Set.copyOf(kinds);
        if (limit < 1) {
            throw new IllegalArgumentException("a limit below 1");
        }
    }

    /** A search for words alone. */
    public static SearchQuery of(String words, int limit) {
        return new SearchQuery(words, EnumSet.allOf(Hit.Kind.class), null, null, null, null, null, null, null, limit);
    }

    /** The same for these kinds alone. */
    public SearchQuery only(Set<Hit.Kind> some) {
        return new SearchQuery(words, some, source, outlet, stance, status, measure, said, happened, limit);
    }

    /** The same with other words. */
    public SearchQuery withWords(String others) {
        return new SearchQuery(others, kinds, source, outlet, stance, status, measure, said, happened, limit);
    }

    /** Whether all the words stand in a text as a search would find them. */
    public boolean wordsStandIn(String text) {
        List<SearchWord> its = SearchWord.of(text);
        return SearchTerm.of(words).stream()
                .noneMatch(term -> SearchTerm.places(List.of(term), its).isEmpty());
    }

    /** The same for what a party of such a name says. */
    public SearchQuery from(String name) {
        return new SearchQuery(words, kinds, name, outlet, stance, status, measure, said, happened, limit);
    }
}
