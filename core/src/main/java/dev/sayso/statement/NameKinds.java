package dev.sayso.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what kind of party a name is by its words and by what stands before it. Thread-safe. */
final class NameKinds {

    private static final Set<String> PARTICLES =
            Set.of("van", "von", "de", "del", "della", "la", "le", "bin", "al", "ben", "der", "den");
    private static final int LONGEST_ACRONYM = 6;
    private static final int LONGEST_PERSON = 4;

    private final States states;
    private final PersonWords people;

    NameKinds(States states, PersonWords people) {
        this.states = states;
        this.people = people;
    }

    /** Whether a word in lower case may stand inside a name: "van". */
    static boolean isParticle(String lower) {
        return PARTICLES.contains(lower);
    }

    /** The kind of a name by itself and what stands before it. */
    Source.Kind of(NameMention mention) {
        String name = mention.name();
        List<String> titles = mention.titles();
        if (states.named(name).isPresent()) {
            return Source.Kind.STATE;
        }
        List<String> words = List.of(name.split(" "));
        boolean withState =
                words.size() > 1 && words.stream().anyMatch(w -> states.named(w).isPresent());
        boolean personal = isPersonal(words);
        if (words.stream().anyMatch(w -> isOrganization(w) || isAcronym(w))
                || withState && titles.isEmpty() && !personal) {
            return Source.Kind.ORGANIZATION;
        }
        boolean several = people.arePeople(words.get(words.size() - 1).toLowerCase(Locale.ROOT)) || isDemonym(words);
        if (several) {
            return Source.Kind.UNKNOWN;
        }
        if (!titles.isEmpty() || personal && !mention.hasArticle()) {
            return Source.Kind.PERSON;
        }
        if (NameWords.isBody(mention.before())) {
            return words.size() > 1 ? Source.Kind.ORGANIZATION : Source.Kind.UNKNOWN; // "the charity Blue Lamp"
        }
        boolean fullName = words.size() > 1 && hasPersonShape(words) && !mention.hasArticle() && !mention.isLocated();
        return fullName ? Source.Kind.PERSON : Source.Kind.UNKNOWN;
    }

    /** Whether a name is a person's by its titles or first name, not by its shape alone. */
    boolean isSurelyPerson(NameMention mention) {
        return mention.kind() == Source.Kind.PERSON && (!mention.titles().isEmpty() || isPersonal(mention.words()));
    }

    private boolean isPersonal(List<String> words) {
        return words.size() > 1 && people.isFirstName(words.get(0)) && hasPersonShape(words);
    }

    private boolean isDemonym(List<String> words) {
        String last = words.get(words.size() - 1);
        return NameWords.PEOPLE.contains(last.toLowerCase(Locale.ROOT))
                || last.endsWith("s") && states.isAdjective(last);
    }

    private static boolean isOrganization(String word) {
        return NameWords.ORGANIZATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1
                && word.length() <= LONGEST_ACRONYM
                && word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean hasPersonShape(List<String> words) {
        return words.size() <= LONGEST_PERSON
                && words.stream().allMatch(w -> isParticle(w) || Character.isUpperCase(w.codePointAt(0)) && isName(w));
    }

    private static boolean isName(String word) {
        return word.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’' || c == '.' || c == '-');
    }
}
