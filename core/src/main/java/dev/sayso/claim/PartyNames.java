package dev.sayso.claim;

import dev.sayso.statement.Source;
import dev.sayso.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The names of one storyline's parties, each under the fullest one: "Berg" and "Anna Berg", "the Coast Guard" and
 * "Norland's Coast Guard". A short name that two longer ones end in stays as it is. Immutable.
 */
final class PartyNames {

    private static final List<String> NATIONAL = List.of("ian", "ia", "an", "a");
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ACRONYM = 6;

    private final Map<String, String> fullest;

    private record Name(String key, String shown, boolean person, boolean outlet, List<String> words) {}

    private PartyNames(Map<String, String> fullest) {
        this.fullest = Map.copyOf(fullest);
    }

    /** Of names with the kinds of party that they were seen as. */
    static PartyNames of(Map<String, Source.Kind> kinds) {
        Map<String, Name> names = new TreeMap<>();
        new TreeMap<>(kinds).forEach((shown, kind) -> {
            boolean person = kind == Source.Kind.PERSON;
            String key = key(shown, person);
            names.merge(
                    key,
                    new Name(key, shown, person, kind == Source.Kind.OUTLET, List.of(key.split(" "))),
                    PartyNames::longer);
        });
        Map<String, String> fullest = new HashMap<>();
        for (Name name : names.values()) {
            fullest.put(name.key, fullest(name, names.values()).shown);
        }
        return new PartyNames(fullest);
    }

    private static Name longer(Name one, Name other) {
        return withoutArticle(other.shown).length() > withoutArticle(one.shown).length() ? other : one;
    }

    private static String withoutArticle(String name) {
        return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
    }

    private static Name fullest(Name name, Collection<Name> names) {
        List<Name> longer = names.stream().filter(n -> isShortFor(name, n)).toList();
        List<Name> longest = new ArrayList<>(longer);
        longest.removeIf(n -> longer.stream().anyMatch(m -> isShortFor(n, m)));
        longest.sort(Comparator.comparing(Name::key));
        return longest.size() == 1 ? longest.get(0) : name;
    }

    private static boolean isShortFor(Name name, Name longer) {
        int less = longer.words.size() - name.words.size();
        if (less <= 0 || name.key.isEmpty()) {
            return false;
        }
        if (longer.words.size() > 1 && name.words.size() == 1 && isAcronym(name.shown)) {
            StringBuilder initials = new StringBuilder();
            longer.words.forEach(w -> initials.append(w.charAt(0)));
            return !longer.person && initials.toString().contentEquals(name.key);
        }
        boolean enough = name.person || longer.outlet || name.words.size() > 1;
        return enough
                && name.person == longer.person
                && longer.words.subList(less, longer.words.size()).equals(name.words);
    }

    private static boolean isAcronym(String name) {
        return name.length() > 1
                && name.length() <= LONGEST_ACRONYM
                && name.chars().allMatch(Character::isUpperCase);
    }

    /** The fullest name of the party; the name itself where it is not known. */
    String full(String name) {
        String asOther = fullest.get(key(name, false));
        String asPerson = fullest.get(key(name, true));
        return asOther != null ? asOther : asPerson != null ? asPerson : name;
    }

    /** Whether the storyline has a party of this name. */
    boolean knows(String name) {
        return fullest.containsKey(key(name, false)) || fullest.containsKey(key(name, true));
    }

    /** Whether two names are writings of one. */
    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** Whether the sources of two statements have a name in common, each under the fullest one. */
    boolean shared(Telling one, Telling other) {
        return one.statement().source().names().stream()
                .anyMatch(n -> other.statement().source().names().stream().anyMatch(m -> same(full(n), full(m))));
    }

    /** What is the same of all writings of a party's name. */
    static String key(String name) {
        return key(name, false);
    }

    private static String key(String name, boolean person) {
        List<String> words =
                new ArrayList<>(Words.of(name).stream().map(Words::plain).toList());
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        if (!person && words.size() > 1) {
            words.set(0, stem(words.get(0)));
        }
        String key = String.join(" ", words);
        return key.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : key;
    }

    /** "Norlandia's" and "Norlandian" alike: what is left of a state's name and of the word for what belongs to it. */
    private static String stem(String word) {
        for (String ending : NATIONAL) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
