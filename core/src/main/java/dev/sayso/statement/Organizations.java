package dev.sayso.statement;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The organizations that a report names, by the words of their names: "the agency" may be a Civil Aviation Agency. */
final class Organizations {

    private static final Set<String> RUNNERS = Set.of("operator", "owner", "carrier", "manufacturer", "maker");

    private final States states;
    private final Descriptions descriptions;
    private final Map<Party, Organization> organizations = new LinkedHashMap<>();

    /** A named organization: the words of its name in lower case, and whose it is. */
    private record Organization(
            List<String> words, @Nullable String owner) {

        boolean isA(String noun) {
            return words.stream().anyMatch(w -> NameWords.sameKind(noun, w) || noun.equals(NounPhrase.singular(w)));
        }

        /** Whether its name says in so many words that it is this: "ministry" of a Ministry of Health. */
        boolean isCalled(String noun) {
            return words.get(words.size() - 1).equals(noun) || words.get(0).equals(noun);
        }
    }

    Organizations(Parties parties, States states, Descriptions descriptions) {
        this.states = states;
        this.descriptions = descriptions;
        for (NameMention mention : parties.mentions()) {
            Party party = parties.party(mention);
            if (mention.kind() == Source.Kind.ORGANIZATION && party.kind() == Source.Kind.ORGANIZATION) {
                organizations.merge(
                        party, organization(party, mention), (one, other) -> one.owner() == null ? other : one);
            }
        }
    }

    private Organization organization(Party party, NameMention mention) {
        List<String> words = List.of(party.name().toLowerCase(Locale.ROOT).split(" "));
        @Nullable String possessor = mention.possessor();
        Optional<String> owner = possessor == null
                ? List.of(party.name().split(" ")).stream()
                        .flatMap(w -> states.state(w).stream())
                        .findFirst()
                : states.state(possessor);
        return new Organization(words, owner.orElse(null));
    }

    /** The organization that a description means at a place in the text. */
    Optional<Party> described(NounPhrase phrase, int at) {
        Set<Party> called = new LinkedHashSet<>();
        Set<Party> alike = new LinkedHashSet<>();
        organizations.forEach((party, organization) -> {
            if (fits(organization, phrase)) {
                (organization.isCalled(phrase.noun()) ? called : alike).add(party);
            }
        });
        return descriptions.nearest(called, at).or(() -> descriptions.nearest(alike, at));
    }

    /** The only company that a report names, for "the vessel's operator", whatever it runs. */
    Optional<Party> onlyRunner(NounPhrase phrase) {
        if (!RUNNERS.contains(phrase.noun())) {
            return Optional.empty();
        }
        List<Party> companies = organizations.entrySet().stream()
                .filter(e -> e.getValue().isA("company"))
                .map(Map.Entry::getKey)
                .toList();
        return companies.size() == 1 ? Optional.of(companies.get(0)) : Optional.empty();
    }

    private boolean fits(Organization organization, NounPhrase phrase) {
        return organization.isA(phrase.noun())
                && phrase.words().stream()
                        .allMatch(w -> states.named(w).isPresent()
                                ? organization.owner() == null || w.equals(organization.owner())
                                : organization.isA(w));
    }
}
