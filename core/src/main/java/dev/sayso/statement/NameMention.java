package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name as it stands in a report, without titles.
 *
 * @param titles the titles before it, in lower case: "prime", "minister"
 * @param possessor the name that it belongs to: "Norland" in "Norland's Coast Guard" and "Norlandic" in "Norlandic police"
 * @param possessive whether something belongs to it: "Norland's"
 * @param before the word before the name and its titles in lower case; empty at a sentence's start
 */
public record NameMention(
        Span span,
        String name,
        Source.Kind kind,
        List<String> titles,
        @Nullable String possessor,
        boolean possessive,
        String before) {

    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "near", "from", "on");

    /** Whether something happens there, as in "in Norland": it is more likely a place than a person. */
    boolean isLocated() {
        return PLACE_PREPOSITIONS.contains(before);
    }

    /** Whether an article stands before it, as before no person's name. */
    boolean hasArticle() {
        return before.equals("the") || before.equals("a") || before.equals("an");
    }

    NameMention withKind(Source.Kind other) {
        return other == kind ? this : new NameMention(span, name, other, titles, possessor, possessive, before);
    }

    public List<String> words() {
        return List.of(name.split(" "));
    }

    String lastWord() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    String firstWord() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    /** Whether it is given as a public office's holder, by a title before it or words after it. */
    public boolean holdsOffice(String text) {
        return Offices.holds(this, text);
    }

    public boolean isSingleWord() {
        return name.indexOf(' ') < 0;
    }
}
