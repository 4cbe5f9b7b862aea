package dev.sayso.statement;

import dev.sayso.report.Report;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parties that a report names, each under its fullest name there. A short name that could mean two parties stays
 * as it is: two people with one surname are not made one.
 */
final class Parties {

    private static final Pattern ACRONYM = Pattern.compile("\\s*\\((?:the )?(\\p{Lu}[\\p{Lu}\\p{Ll}.&-]{1,9})\\)");

    private final List<NameMention> mentions;
    private final Map<NameMention, Party> parties = new HashMap<>();
    private final Map<String, Map<String, NameMention>> fuller = new HashMap<>();
    private final States states;

    private Parties(List<NameMention> mentions, States states) {
        this.mentions = mentions;
        this.states = states;
    }

    /** Who a name means. */
    record Party(String name, Source.Kind kind) {}

    static Parties of(Report report, List<NameMention> mentions, States states) {
        Parties parties = new Parties(mentions, states);
        Map<String, String> acronyms = new HashMap<>();
        for (NameMention mention : mentions) {
            Matcher acronym = ACRONYM.matcher(report.text())
                    .region(mention.span().end(), report.text().length());
            if (acronym.lookingAt()) {
                acronyms.putIfAbsent(acronym.group(1), parties.fullName(mention));
            }
        }
        for (NameMention mention : mentions) {
            parties.parties.put(mention, parties.partyOf(mention, acronyms));
        }
        return parties;
    }

    List<NameMention> mentions() {
        return mentions;
    }

    /** Who a mention means. */
    Party party(NameMention mention) {
        return parties.getOrDefault(mention, new Party(mention.name(), mention.kind()));
    }

    /** The mentions inside a span, in order. */
    List<NameMention> in(Span span) {
        int first = firstFrom(span.start());
        int last = first;
        while (last < mentions.size() && mentions.get(last).span().start() < span.end()) {
            last++;
        }
        return mentions.subList(first, last).stream()
                .filter(m -> span.contains(m.span()))
                .toList();
    }

    /** The number of the first mention that begins at a place in the text or later. */
    private int firstFrom(int at) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Mentions that end before a place in the text, the last one first. */
    private Stream<NameMention> before(int at) {
        int end = firstFrom(at);
        return IntStream.range(0, end)
                .mapToObj(i -> mentions.get(end - 1 - i))
                .filter(m -> m.span().end() <= at);
    }

    private Party partyOf(NameMention mention, Map<String, String> acronyms) {
        Optional<String> state = states.named(mention.name());
        if (state.isPresent()) {
            return new Party(state.get(), Source.Kind.STATE);
        }
        @Nullable String spelledOut = acronyms.get(mention.name());
        if (spelledOut != null) {
            return new Party(spelledOut, Source.Kind.ORGANIZATION);
        }
        if (mention.isSingleWord()) {
            Map<String, NameMention> fuller = fuller(mention);
            if (fuller.size() == 1) {
                NameMention full = fuller.values().iterator().next();
                return new Party(fullName(full), full.kind());
            }
        }
        return new Party(fullName(mention), mention.kind());
    }

    /** The longer names in the report that a single word may stand for, by name. */
    private Map<String, NameMention> fuller(NameMention mention) {
        return fuller.computeIfAbsent(mention.name(), name -> findFuller(mention));
    }

    private Map<String, NameMention> findFuller(NameMention mention) {
        Map<String, NameMention> found = new LinkedHashMap<>();
        boolean acronym = mention.name().equals(mention.name().toUpperCase(Locale.ROOT))
                && mention.name().length() > 1;
        for (NameMention other : mentions) {
            if (other.isSingleWord()) {
                continue;
            }
            boolean surname =
                    other.kind() == Source.Kind.PERSON && other.lastWord().equals(mention.name());
            boolean shortForm = other.kind() == Source.Kind.ORGANIZATION
                    && other.firstWord().equals(mention.name())
                    && !other.name().contains(" of ");
            boolean initials = acronym
                    && other.kind() == Source.Kind.ORGANIZATION
                    && initials(other).equals(mention.name());
            if (surname || shortForm || initials) {
                found.putIfAbsent(other.name(), other);
            }
        }
        return found;
    }

    private static String initials(NameMention mention) {
        StringBuilder initials = new StringBuilder();
        for (String word : mention.words()) {
            if (Character.isUpperCase(word.codePointAt(0))) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }

    /** The name, with whose it is where the name alone says too little: "Norland's Foreign Ministry". */
    private String fullName(NameMention mention) {
        boolean generic = mention.kind() == Source.Kind.ORGANIZATION
                && mention.words().stream().allMatch(w -> NameWords.GENERIC.contains(w.toLowerCase(Locale.ROOT)));
        @Nullable String possessor = mention.possessor();
        if (!generic || possessor == null) {
            return mention.name();
        }
        return states.ofAdjective(possessor).or(() -> states.named(possessor)).orElse(possessor) + "'s "
                + mention.name();
    }

    /** The person whom a title such as "mayor" stands for at a place in the text, where the report leaves one choice. */
    Optional<Party> titled(String role, int at) {
        Map<Party, Integer> candidates = new LinkedHashMap<>();
        for (NameMention mention : mentions) {
            if (mention.kind() == Source.Kind.PERSON && mention.titles().contains(role)) {
                candidates.merge(party(mention), distance(mention, at), Math::min);
            }
        }
        return nearest(candidates);
    }

    /**
     * The organization that a description stands for at a place in the text.
     *
     * @param words the description in lower case, its noun last: "spy agency"
     * @param possessor whose it is said to be, if anybody's
     */
    Optional<Party> described(List<String> words, @Nullable String possessor, int at) {
        String noun = words.get(words.size() - 1);
        List<String> modifiers = words.subList(0, words.size() - 1);
        Map<Party, Integer> candidates = new LinkedHashMap<>();
        for (NameMention mention : mentions) {
            List<String> name = mention.words().stream()
                    .map(w -> w.toLowerCase(Locale.ROOT))
                    .toList();
            boolean kind = mention.kind() == Source.Kind.ORGANIZATION
                    && name.stream().anyMatch(w -> NameWords.sameKind(noun, w));
            boolean fits =
                    kind && modifiers.stream().allMatch(m -> name.stream().anyMatch(w -> NameWords.sameKind(m, w)));
            boolean owned =
                    possessor == null || mention.possessor() == null || sameState(possessor, mention.possessor());
            if (fits && owned) {
                boolean exact = name.get(name.size() - 1).equals(noun);
                candidates.merge(party(mention), distance(mention, at) - (exact ? EXACT_BONUS : 0), Math::min);
            }
        }
        return nearest(candidates);
    }

    private static final int EXACT_BONUS = 2_000;
    private static final int AFTER = 100_000;

    private boolean sameState(String one, String other) {
        return state(one).equals(state(other));
    }

    private String state(String word) {
        return states.named(word).or(() -> states.ofAdjective(word)).orElse(word);
    }

    /** How far back a mention lies; one that comes later counts as very far. */
    private static int distance(NameMention mention, int at) {
        return mention.span().start() <= at
                ? at - mention.span().start()
                : AFTER + mention.span().start() - at;
    }

    private static Optional<Party> nearest(Map<Party, Integer> candidates) {
        List<Map.Entry<Party, Integer>> ranked = new ArrayList<>(candidates.entrySet());
        ranked.sort(Comparator.comparing(Map.Entry::getValue));
        return ranked.stream().findFirst().map(Map.Entry::getKey);
    }

    /** The organization named last before a place in the text. */
    Optional<Party> lastOrganizationBefore(int at) {
        return before(at)
                .filter(m -> m.kind() == Source.Kind.ORGANIZATION)
                .findFirst()
                .map(this::party);
    }

    /** The name that stands last before a place in the text, where it is near. */
    Optional<Party> nearestBefore(int at, int within) {
        return before(at).findFirst().filter(m -> at - m.span().end() < within).map(this::party);
    }

    /** Whether a mention between two places in the text passes a test. */
    boolean anyBetween(int from, int to, Predicate<NameMention> test) {
        return in(Span.of(from, Math.max(from, to))).stream().anyMatch(test);
    }

    /** The person named last before a place in the text. */
    Optional<Party> lastPersonBefore(int at) {
        return before(at)
                .filter(m -> party(m).kind() == Source.Kind.PERSON)
                .findFirst()
                .map(this::party);
    }
}
