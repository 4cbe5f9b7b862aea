package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that a report's sentences hold, to be known again in headlines, where capitals say nothing. */
final class KnownNames {

    private static final int LONGEST = 6;

    private final Map<String, NameMention> byName = new HashMap<>();

    private final PersonWords people;

    KnownNames(List<NameMention> mentions, PersonWords people) {
        this.people = people;
        for (NameMention mention : mentions) {
            byName.merge(mention.name(), mention, (one, other) -> one.kind() == Source.Kind.UNKNOWN ? other : one);
            if (mention.kind() == Source.Kind.PERSON) {
                byName.putIfAbsent(mention.lastWord(), mention);
            }
        }
    }

    /** The known names in a sentence, the longest at each place. */
    List<NameMention> in(List<Token> sentence) {
        List<NameMention> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            NameMention longest = sentence.get(i).isCapitalized() ? at(sentence, i) : null;
            if (longest == null) {
                i++;
            } else {
                found.add(longest);
                i += longest.words().size();
            }
        }
        return found;
    }

    private @Nullable NameMention at(List<Token> sentence, int i) {
        NameMention known = longestAt(sentence, i);
        boolean fullName = known == null
                && people.isFirstName(sentence.get(i).word())
                && i + 1 < sentence.size()
                && byName.containsKey(
                        NameFinder.withoutPossessive(sentence.get(i + 1).word()));
        if (!fullName) {
            return known;
        }
        Token last = sentence.get(i + 1);
        String surname = NameFinder.withoutPossessive(last.word());
        Span span = Span.of(sentence.get(i).span().start(), last.span().start() + surname.length());
        String name = sentence.get(i).word() + " " + surname;
        return new NameMention(span, name, Source.Kind.PERSON, List.of(), null, last.isPossessive(), "");
    }

    private @Nullable NameMention longestAt(List<Token> sentence, int i) {
        StringBuilder words = new StringBuilder();
        NameMention longest = null;
        for (int end = i; end < sentence.size() && end - i < LONGEST; end++) {
            Token last = sentence.get(end);
            String plain = NameFinder.withoutPossessive(last.word());
            words.append(end == i ? "" : " ").append(plain);
            String name = words.toString();
            NameMention known = byName.get(name);
            if (known != null && known.words().size() >= end - i + 1) {
                Span span = Span.of(sentence.get(i).span().start(), last.span().start() + plain.length());
                longest = new NameMention(
                        span, name, known.kind(), List.of(), known.possessor(), last.isPossessive(), "");
            }
        }
        return longest;
    }
}
