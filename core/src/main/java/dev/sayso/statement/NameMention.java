package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name as it stands in a report, without titles.
 *
 * @param titles the titles before it, in lower case: "prime", "minister"
 * @param possessor the name that it belongs to: "Norland" in "Norland's Coast Guard" and "Norlandic" in "Norlandic police"
 * @param possessive whether something belongs to it: "Norland's"
 */
record NameMention(
        Span span,
        String name,
        Source.Kind kind,
        List<String> titles,
        @Nullable String possessor,
        boolean possessive) {

    List<String> words() {
        return List.of(name.split(" "));
    }

    String lastWord() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    String firstWord() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    boolean isSingleWord() {
        return name.indexOf(' ') < 0;
    }
}
