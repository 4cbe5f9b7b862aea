package dev.sayso.statement;

import dev.sayso.report.Report;
import dev.sayso.text.Span;
import dev.sayso.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parties that a report names, each under its fullest name there. A short name that could mean two parties stays
 * as it is: two people with one surname are not made one.
 */
final class Parties {

    private static final Pattern ACRONYM = Pattern.compile("\\s*\\((?:the )?(\\p{Lu}[\\p{Lu}\\p{Ll}.&-]{1,9})\\)");

    private final List<NameMention> mentions;
    private final States states;
    private final ShortNames shortNames;
    private final Map<String, Source.Kind> kinds = new HashMap<>();
    private final Set<String> located = new HashSet<>();
    private final Set<String> withArticle = new HashSet<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<NameMention, Party> parties = new HashMap<>();
    private final Map<Party, List<Integer>> places = new HashMap<>();

    private Parties(List<NameMention> mentions, States states, PersonWords words) {
        this.states = states;
        NameKinds nameKinds = new NameKinds(states, words);
        for (NameMention mention : mentions) {
            if (mention.isLocated()) {
                located.add(mention.name());
            }
            if (mention.hasArticle()) {
                withArticle.add(mention.name());
            }
        }
        for (NameMention mention : mentions) {
            boolean noPerson = withArticle.contains(mention.name()) && !nameKinds.isSurelyPerson(mention);
            boolean unsure = noPerson && mention.kind() == Source.Kind.PERSON;
            kinds.merge(mention.name(), unsure ? Source.Kind.UNKNOWN : mention.kind(), Parties::surer);
        }
        this.mentions = mentions.stream()
                .map(m -> m.withKind(kinds.getOrDefault(m.name(), m.kind())))
                .toList();
        this.shortNames = new ShortNames(this.mentions, words);
    }

    static Parties of(Report report, List<NameMention> mentions, States states, PersonWords words) {
        Parties parties = new Parties(mentions, states, words);
        Map<String, String> acronyms = new HashMap<>();
        Matcher acronym = ACRONYM.matcher(report.text());
        for (NameMention mention : parties.mentions) {
            acronym.region(mention.span().end(), report.text().length());
            if (mention.kind() != Source.Kind.PERSON && acronym.lookingAt()) {
                acronyms.putIfAbsent(acronym.group(1), parties.fullName(mention));
            }
        }
        for (NameMention mention : parties.mentions) {
            Party party = parties.partyOf(mention, acronyms);
            parties.parties.put(mention, party);
            parties.places
                    .computeIfAbsent(party, p -> new ArrayList<>())
                    .add(mention.span().start());
        }
        return parties;
    }

    /** Whether a party may be one person: a lone name may be a surname unless it is that of a place or thing. */
    boolean mayBePerson(Party party) {
        String name = party.name();
        return party.kind() == Source.Kind.PERSON
                || party.kind() == Source.Kind.UNKNOWN
                        && name.indexOf(' ') < 0
                        && name.chars().noneMatch(Character::isDigit)
                        && !states.isAdjective(name)
                        && !NameWords.GENERIC.contains(name.toLowerCase(Locale.ROOT))
                        && !located.contains(name)
                        && !withArticle.contains(name)
                        && states.governedFrom(name).isEmpty();
    }

    /** A name is a person's or an organization's wherever it is so in one place. */
    private static Source.Kind surer(Source.Kind one, Source.Kind other) {
        return one == Source.Kind.UNKNOWN ? other : one;
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
        List<NameMention> inside = new ArrayList<>();
        for (int i = first; i < mentions.size() && mentions.get(i).span().start() < span.end(); i++) {
            if (span.contains(mentions.get(i).span())) {
                inside.add(mentions.get(i));
            }
        }
        return inside;
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

    /** Who a capitalized word means that begins a sentence, where capitals alone do not make a name. */
    Party opening(Token word) {
        NameMention mention = new NameMention(
                word.span(), word.word(), Source.Kind.UNKNOWN, List.of(), null, word.isPossessive(), "");
        return shortNames
                .longer(mention)
                .map(longer -> new Party(fullName(longer), longer.kind()))
                .orElse(new Party(word.word(), Source.Kind.UNKNOWN));
    }

    /** Where a party is named first; behind any text where it is not. */
    int firstPlace(Party party) {
        List<Integer> all = places.getOrDefault(party, List.of());
        return all.isEmpty() ? Integer.MAX_VALUE : all.get(0);
    }

    /** Where a party is named last before a place in the text; -1 where it is not. */
    int lastPlace(Party party, int before) {
        List<Integer> all = places.getOrDefault(party, List.of());
        int found = Collections.binarySearch(all, before);
        int last = found >= 0 ? found - 1 : -found - 2;
        return last < 0 ? -1 : all.get(last);
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
        Optional<NameMention> longer = shortNames.longer(mention);
        if (longer.isPresent()) {
            return new Party(fullName(longer.get()), longer.get().kind());
        }
        boolean surname =
                mention.isSingleWord() && mention.kind() == Source.Kind.UNKNOWN && shortNames.isSurname(mention.name());
        return new Party(fullName(mention), surname ? Source.Kind.PERSON : mention.kind());
    }

    /** The name, with whose it is where the name alone says too little: "Norland's Foreign Ministry". */
    private String fullName(NameMention mention) {
        if (mention.kind() == Source.Kind.PERSON && !mention.isSingleWord()) {
            return people.computeIfAbsent(ShortNames.personKey(mention.name()), key -> mention.name());
        }
        @Nullable String possessor = mention.possessor();
        if (possessor == null || !isGeneric(mention)) {
            return mention.name();
        }
        return states.ofAdjective(possessor).or(() -> states.named(possessor)).orElse(possessor) + "'s "
                + mention.name();
    }

    /** Whether a name is one that many states and cities have: "Foreign Ministry". */
    static boolean isGeneric(NameMention mention) {
        return mention.kind() == Source.Kind.ORGANIZATION
                && mention.words().stream().allMatch(w -> NameWords.GENERIC.contains(w.toLowerCase(Locale.ROOT)));
    }

    /** The one state that the report names, where it names no other. */
    Optional<Party> onlyState() {
        List<Party> found = places.keySet().stream()
                .filter(p -> p.kind() == Source.Kind.STATE)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
