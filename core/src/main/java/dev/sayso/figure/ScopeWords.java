package dev.sayso.figure;

import dev.sayso.text.Lexemes;
import dev.sayso.text.Phrases;
import dev.sayso.text.ResourceTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that tell of a figure's scope, as {@code scope.tsv} lists them. */
final class ScopeWords {

    private static final Map<String, List<String>> LISTS = ResourceTable.rows(ScopeWords.class, "scope.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> List.of(row[1].split(";", -1))));

    static final Set<String> PLACE_PREPOSITIONS = words("place-preposition");
    static final Set<String> PLACE_ADVERBS = words("place-adverb");
    static final Set<String> PLACE_NOUNS = words("place-noun");
    static final Set<String> DIRECTIONS = words("direction");
    static final Set<String> PERIOD_PREPOSITIONS = words("period-preposition");
    /** Verbs after a figure whose clause tells who says it. */
    static final Set<String> SAYING = words("saying");
    /** Verbs before a figure that only tell who counts. */
    static final Set<String> COUNTING = words("counting");

    static final Set<String> BREAKS = words("breaks");
    static final Set<String> ANYONE = words("anyone");
    static final Set<String> AMONG = words("among");
    static final Set<String> RISING = words("rising");
    /** Those of {@link #RISING} that begin a part of a sentence of their own. */
    static final Set<String> BRINGING = words("bringing");

    static final Set<String> CHANGED = words("changed");
    static final Set<String> EARLIER = words("earlier");
    private static final Phrases<Boolean> APPOSED = table("apposed");
    private static final Phrases<Boolean> CUMULATIVE = table("cumulative");
    private static final Phrases<Boolean> NEW = table("new");

    private ScopeWords() {}

    static Phrases.@Nullable Found<Boolean> apposed(Lexemes lexemes, int at) {
        return APPOSED.at(lexemes, at);
    }

    static Phrases.@Nullable Found<Boolean> cumulative(Lexemes lexemes, int at) {
        return CUMULATIVE.at(lexemes, at);
    }

    static Phrases.@Nullable Found<Boolean> recent(Lexemes lexemes, int at) {
        return NEW.at(lexemes, at);
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Objects.requireNonNull(LISTS.get(list), list));
    }

    private static Phrases<Boolean> table(String list) {
        return Phrases.of(Objects.requireNonNull(LISTS.get(list), list).stream()
                .collect(Collectors.toMap(Function.identity(), phrase -> true)));
    }
}
