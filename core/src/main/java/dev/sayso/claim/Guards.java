package dev.sayso.claim;

import dev.sayso.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What two texts must have in common to say the same: numbers and what follows them, names, days, negations, hedges,
 * and words for what happened to people.
 */
final class Guards {

    /** Words that change what a sentence says, each with what it stands for. */
    private static final Map<String, String> MEANINGS = meanings(
            "not: no not never none neither nor nobody nothing without cannot deny denied denies denying false untrue",
            "maybe: may might could perhaps possibly probably likely unlikely would should if whether allegedly"
                    + " alleged reportedly apparently suspected believed thought unclear",
            "killed: killed kill kills dead die died dies dying death deaths slain fatal fatally fatalities",
            "injured: injured injure injures injuries injury wounded wounding wounds hurt",
            "missing: missing unaccounted",
            "captured: captured capture captive captives hostage hostages prisoner prisoners",
            "detained: detained detain detention detainees held arrested arrest arrests",
            "displaced: displaced fled evacuated rescued saved survived survivors",
            "first: first initial initially original earlier",
            "last: last final latest later",
            "half: half quarter double twice triple dozen dozens hundred hundreds thousand thousands million millions"
                    + " billion billions",
            "few: few some several many most all every each both only least most more less fewer under over about"
                    + " nearly almost around roughly up",
            "day: monday tuesday wednesday thursday friday saturday sunday january february march april june july"
                    + " august september october november december today yesterday tomorrow",
            "number: zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                    + " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety");

    /** Meanings whose words stand for themselves: "Monday" is not "Tuesday", but "died" is "killed". */
    private static final Set<String> EACH_WORD = Set.of("day", "number", "half", "few", "maybe", "first", "last");

    /** The guard of what says that something is not so. */
    static final String NOT = "not";

    /** The guards of what happened to people. */
    static final Set<String> FATES = Set.of("killed", "injured", "missing", "captured", "detained", "displaced");

    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?:]['\"”’]*\\s+)['\"“‘]*(\\p{L}+)");

    private Guards() {}

    static Set<String> of(String text) {
        Set<String> guards = new TreeSet<>();
        Set<String> starts = new TreeSet<>();
        Matcher start = SENTENCE_START.matcher(text);
        while (start.find()) {
            starts.add(start.group(1));
        }
        List<String> words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String plain = Words.plain(word);
            String meaning = MEANINGS.get(plain);
            if (plain.endsWith("n't")) {
                guards.add(NOT);
            } else if (meaning != null) {
                guards.add(EACH_WORD.contains(meaning) ? plain : meaning);
            }
            if (Words.number(word) || "number".equals(meaning)) {
                guards.add(plain + " " + (i + 1 < words.size() ? Words.plain(words.get(i + 1)) : ""));
            } else if (Words.capitalised(word) && !starts.contains(word)) {
                guards.add(plain);
            }
        }
        return Set.copyOf(guards);
    }

    private static Map<String, String> meanings(String... lines) {
        return Stream.of(lines)
                .flatMap(line -> {
                    String meaning = line.substring(0, line.indexOf(':'));
                    return Stream.of(line.substring(line.indexOf(':') + 2).split(" "))
                            .map(word -> Map.entry(word, meaning));
                })
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }
}
