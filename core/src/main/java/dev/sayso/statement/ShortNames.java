package dev.sayso.statement;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The longer names of a report that its short ones stand for: surnames, first names, initials and parts of the names of
 * organizations. Abstains where a short name could stand for two.
 */
final class ShortNames {

    /** What is called after a person, whose own surname its first word is. */
    private static final Set<String> CALLED_AFTER_PEOPLE = Set.of(
            "foundation",
            "campaign",
            "administration",
            "trust",
            "library",
            "tower",
            "organization",
            "initiative",
            "institute",
            "act");

    /** What is called after a place, which says other things than its newspaper. */
    private static final Set<String> NEWSPAPERS = Set.of(
            "times",
            "post",
            "gazette",
            "herald",
            "tribune",
            "courier",
            "observer",
            "journal",
            "guardian",
            "telegraph",
            "chronicle",
            "sun",
            "star",
            "mail");

    /** The "UN" is not its Security Council. */
    private static final int SHORTEST = 3;

    /** A longer run of capitals is no name that anybody shortens. */
    private static final int LONGEST = 12;

    private final PersonWords people;
    private final Map<String, Set<Gender>> titled = new HashMap<>();
    private final Map<String, Map<String, NameMention>> surnames = new HashMap<>();
    private final Map<String, Map<String, NameMention>> firstNames = new HashMap<>();
    private final Map<String, Map<String, NameMention>> beginnings = new HashMap<>();
    private final Map<String, Map<String, NameMention>> endings = new HashMap<>();
    private final Map<String, Map<String, NameMention>> initials = new HashMap<>();

    ShortNames(List<NameMention> mentions, PersonWords people) {
        this.people = people;
        for (NameMention mention : mentions) {
            if (mention.isSingleWord()) {
                titled(mention)
                        .ifPresent(gender -> titled.computeIfAbsent(mention.name(), n -> EnumSet.noneOf(Gender.class))
                                .add(gender));
                continue;
            }
            if (mention.kind() == Source.Kind.PERSON) {
                put(surnames, key(mention.lastWord()), personKey(mention.name()), mention);
                put(firstNames, mention.firstWord(), personKey(mention.name()), mention);
            } else if (mention.kind() == Source.Kind.ORGANIZATION) {
                addParts(mention);
            }
        }
    }

    private void addParts(NameMention mention) {
        List<String> words = mention.words();
        if (words.size() > LONGEST) {
            return;
        }
        String last = mention.lastWord().toLowerCase(Locale.ROOT);
        boolean ofSomething = words.contains("of");
        put(initials, initials(words), mention.name(), mention);
        boolean partOfAnother = words.get(0).indexOf('.') >= 0 || words.get(0).length() < SHORTEST;
        if (!CALLED_AFTER_PEOPLE.contains(last) && !NEWSPAPERS.contains(last) && !ofSomething && !partOfAnother) {
            for (int i = 1; i < words.size(); i++) {
                put(beginnings, String.join(" ", words.subList(0, i)), mention.name(), mention);
            }
        }
        for (int i = 1; i < words.size(); i++) {
            put(endings, String.join(" ", words.subList(i, words.size())), mention.name(), mention);
        }
        if (ofSomething) {
            put(endings, words.get(0), mention.name(), mention);
        }
    }

    private static void put(
            Map<String, Map<String, NameMention>> index, String shortName, String name, NameMention mention) {
        index.computeIfAbsent(shortName, k -> new LinkedHashMap<>()).putIfAbsent(name, mention);
    }

    /** First and last name: "Liv M. Holm" is "Liv Holm". */
    static String personKey(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space) + name.substring(name.lastIndexOf(' '));
    }

    /** The one longer name that a name stands for, where the report leaves no choice. */
    Optional<NameMention> longer(NameMention mention) {
        if (!mention.isSingleWord()) {
            return mention.kind() == Source.Kind.PERSON ? Optional.empty() : only(partOfOrganization(mention));
        }
        Collection<NameMention> named = fitting(mention, values(surnames, key(mention.name())));
        if (!named.isEmpty()) {
            boolean company = mention.titles().isEmpty()
                    && !values(beginnings, mention.name()).isEmpty();
            return company ? Optional.empty() : only(named);
        }
        Collection<NameMention> called = mention.titles().isEmpty() ? values(firstNames, mention.name()) : List.of();
        return called.isEmpty() ? only(partOfOrganization(mention)) : only(called);
    }

    /** Whether a single word is the surname of somebody whom the report names in full. */
    boolean isSurname(String word) {
        return surnames.containsKey(key(word));
    }

    private Collection<NameMention> partOfOrganization(NameMention mention) {
        String name = mention.name();
        Collection<NameMention> found = values(initials, name);
        if (found.isEmpty()) {
            found = values(beginnings, name);
        }
        boolean kindOfBody = NameWords.ORGANIZATIONS.contains(mention.lastWord().toLowerCase(Locale.ROOT));
        return found.isEmpty() && kindOfBody ? values(endings, name) : found;
    }

    /** Those of several people with one surname whom the titles of a mention allow. */
    private Collection<NameMention> fitting(NameMention mention, Collection<NameMention> named) {
        if (mention.titles().isEmpty()) {
            Set<Gender> called = titled.getOrDefault(mention.name(), Set.of());
            boolean another = named.size() == 1
                    && called.stream().anyMatch(g -> !mayBe(g, named.iterator().next()));
            return another ? List.of() : named; // "Mr Holm" says that Liv Holm is not the only one
        }
        List<NameMention> sameTitle = named.stream()
                .filter(n -> n.titles().stream().anyMatch(mention.titles()::contains))
                .toList();
        if (sameTitle.size() == 1) {
            return sameTitle;
        }
        Optional<Gender> gender = titled(mention);
        return gender.isEmpty()
                ? named
                : named.stream().filter(n -> mayBe(gender.get(), n)).toList();
    }

    private Optional<Gender> titled(NameMention mention) {
        return mention.titles().stream().flatMap(t -> people.ofNoun(t).stream()).findFirst();
    }

    private boolean mayBe(Gender gender, NameMention person) {
        return gender.mayBe(people.ofFirstName(person.firstWord()).orElse(null));
    }

    private static Optional<NameMention> only(Collection<NameMention> found) {
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private static Collection<NameMention> values(Map<String, Map<String, NameMention>> index, String key) {
        return index.getOrDefault(key, Map.of()).values();
    }

    /** A surname as it may also stand in capitals in a transcript. */
    private static String key(String surname) {
        boolean capitals = surname.length() > 3 && surname.chars().allMatch(Character::isUpperCase);
        return capitals ? surname.charAt(0) + surname.substring(1).toLowerCase(Locale.ROOT) : surname;
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (Character.isUpperCase(word.codePointAt(0))) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }
}
