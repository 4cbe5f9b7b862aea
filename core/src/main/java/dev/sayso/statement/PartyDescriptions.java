package dev.sayso.statement;

import dev.sayso.report.Report;
import dev.sayso.text.Span;
import dev.sayso.text.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says which party of a report a description means: "the mayor", "the spy agency", "a spokesman for the charity". */
final class PartyDescriptions {

    private static final Set<String> SPOKES = Set.of("spokesman", "spokeswoman", "spokesperson", "spokespeople");
    private static final Set<String> POINTERS = Set.of("the", "this", "that", "his", "her", "its", "their");
    /** What a document is made of, and what stands between these and the document. */
    private static final Set<String> ENTRIES = Set.of(
            "entry", "entries", "record", "records", "page", "pages", "figures", "data", "notes", "minutes", "details");

    private static final Set<String> ENTERED = Set.of("in", "from", "of");
    private static final Set<String> PHONES = Set.of("telephone", "phone");
    private static final Set<String> ANY_BODY = Set.of("company", "firm", "group", "organization", "organisation");
    private static final Set<String> ASSOCIATIONS = Set.of("union", "association", "federation", "league", "guild");
    private static final Set<Source.Kind> BODIES = EnumSet.of(Source.Kind.ORGANIZATION, Source.Kind.UNKNOWN);

    private final Report report;
    private final String text;
    private final Parties parties;
    private final States states;
    private final PersonWords people;
    private final Descriptions descriptions;
    private final Organizations organizations;
    private final Antecedents antecedents;
    private final Documents documents;

    PartyDescriptions(
            Report report,
            Parties parties,
            States states,
            PersonWords people,
            Descriptions descriptions,
            Antecedents antecedents,
            Documents documents) {
        this.report = report;
        this.text = report.text();
        this.parties = parties;
        this.states = states;
        this.people = people;
        this.descriptions = descriptions;
        this.organizations = new Organizations(parties, states, descriptions);
        this.antecedents = antecedents;
        this.documents = documents;
    }

    /** The party that a noun phrase describes, where the report says which. */
    Optional<Party> party(List<Token> phrase) {
        Optional<NounPhrase> taken = NounPhrase.of(phrase, states);
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        NounPhrase described = taken.get();
        String noun = described.noun();
        int at = phrase.get(0).span().start();
        if (SPOKES.contains(noun)) {
            return spokenFor(phrase, described);
        }
        Optional<String> state = described.words().stream()
                .filter(w -> states.named(w).isPresent())
                .findFirst();
        if (noun.equals("government")) {
            boolean bare = described.words().isEmpty();
            return state.map(s -> new Party(s, Source.Kind.STATE))
                    .or(() -> bare ? parties.onlyState() : Optional.empty());
        }
        Optional<Party> answering = people.isPerson(noun) ? answering(phrase) : Optional.empty();
        if (answering.isPresent()) {
            return answering;
        }
        int in = described.end();
        if (ENTRIES.contains(noun)
                && in + 1 < phrase.size()
                && ENTERED.contains(phrase.get(in).lower())) {
            return party(phrase.subList(in + 1, phrase.size())).filter(p -> p.kind() == Source.Kind.DOCUMENT);
        }
        boolean definite = POINTERS.contains(phrase.get(0).lower())
                || phrase.subList(0, described.end()).stream().anyMatch(Token::isPossessive)
                || state.isPresent()
                        && !Words.DETERMINERS.contains(phrase.get(0).lower())
                || people.isPerson(phrase.get(0).lower()) && described.end() < phrase.size();
        if (!definite) {
            return Optional.empty();
        }
        if (people.isPerson(noun)) {
            return descriptions.meant(described, at).filter(p -> p.kind() != Source.Kind.ORGANIZATION);
        }
        return NameWords.isBody(noun) ? body(phrase, described) : document(phrase, described);
    }

    /** Whose telephone it is: "a woman who answered the company's telephone", "a man who answered the phone at the mill". */
    private Optional<Party> answering(List<Token> phrase) {
        for (int i = 2; i + 2 < phrase.size(); i++) {
            if (!phrase.get(i).is("answered")) {
                continue;
            }
            List<Token> owner = phrase.subList(i + 1, phrase.size());
            int phone = 0;
            while (phone < owner.size() && !PHONES.contains(owner.get(phone).lower())) {
                phone++;
            }
            boolean at = phone + 2 < owner.size() && owner.get(phone + 1).is("at");
            boolean owned =
                    phone > 0 && phone < owner.size() && owner.get(phone - 1).isPossessive();
            List<Token> whose =
                    at ? owner.subList(phone + 2, owner.size()) : owned ? owner.subList(0, phone) : List.of();
            List<NameMention> named = whose.isEmpty() ? List.of() : parties.in(span(whose));
            Optional<Party> party = named.isEmpty() && !whose.isEmpty()
                    ? party(whose)
                    : named.stream().findFirst().map(parties::party);
            return party.filter(Party::mayBeBody);
        }
        return Optional.empty();
    }

    private Optional<Party> body(List<Token> phrase, NounPhrase described) {
        int at = phrase.get(0).span().start();
        boolean bare = described.words().isEmpty() && phrase.get(0).is("the");
        boolean anyBody = bare && ANY_BODY.contains(described.noun());
        return descriptions
                .meant(described, at)
                .map(p -> anyBody ? inUse(described.noun(), p, at).orElse(p) : p)
                .or(() -> anyBody ? antecedents.bodyInSentence(at).or(() -> lastBody(at)) : Optional.empty())
                .or(() -> organizations.described(described, at))
                .or(() -> organizations.onlyRunner(described))
                .or(() -> institution(phrase, described));
    }

    /** Whom "the company" meant in a sentence before a party was first named, and so means still. */
    private Optional<Party> inUse(String noun, Party party, int at) {
        Matcher use =
                Pattern.compile("(?i)\\bthe " + Pattern.quote(noun) + "\\b").matcher(text);
        boolean earlier = use.find() && use.start() < Math.min(parties.firstPlace(party), at);
        return earlier ? antecedents.bodyInSentence(use.start()) : Optional.empty();
    }

    /** What there is one of is named by what it is: "the coast guard", "the seafarers' union". */
    private Optional<Party> institution(List<Token> phrase, NounPhrase described) {
        int first = Words.DETERMINERS.contains(phrase.get(0).lower()) ? 1 : 0;
        if (first >= described.end()) {
            return Optional.empty();
        }
        List<Token> words = phrase.subList(first, described.end());
        Optional<String> state = states.belongingTo(words, 0);
        String name = span(words).in(text);
        String common = words.size() > 1 && words.get(0).isCapitalized()
                ? span(words.subList(1, words.size())).in(text)
                : name;
        boolean institution = NameWords.INSTITUTIONS.contains(common) && !common.equals("police");
        boolean association = ASSOCIATIONS.contains(described.noun())
                && words.stream().anyMatch(t -> t.lower().endsWith("s'") && !t.isCapitalized());
        if (!institution && !association) {
            return Optional.empty();
        }
        boolean owned = institution && state.isPresent();
        return Optional.of(new Party(owned ? state.get() + "'s " + common : name, Source.Kind.ORGANIZATION));
    }

    /** A document that is known by whose it is: "the ferry's manifest", "the report" of who said so in one. */
    private Optional<Party> document(List<Token> phrase, NounPhrase described) {
        List<Token> words = phrase.subList(phrase.get(0).is("the") ? 1 : 0, described.end());
        if (words.isEmpty() || !NameWords.DOCUMENTS.contains(described.noun())) {
            return Optional.empty();
        }
        boolean owned = words.stream().limit(words.size() - 1L).anyMatch(Token::isPossessive);
        return owned
                ? Optional.of(new Party(span(words).in(text), Source.Kind.DOCUMENT))
                : documents.meant(described.noun(), phrase.get(0).span().start());
    }

    /** Whom somebody speaks for who is not named: whose spokesman he is said to be, or the body that spoke just before. */
    private Optional<Party> spokenFor(List<Token> phrase, NounPhrase described) {
        List<NameMention> named = parties.in(span(phrase));
        if (!named.isEmpty()) {
            Party party = parties.party(named.get(named.size() - 1));
            return Optional.of(states.governedFrom(party.name())
                    .filter(state -> party.kind() == Source.Kind.UNKNOWN)
                    .map(state -> new Party(state, Source.Kind.STATE))
                    .orElse(party));
        }
        int at = phrase.get(0).span().start();
        if (described.end() + 1 < phrase.size() && phrase.get(described.end()).is("for")) {
            return party(phrase.subList(described.end() + 1, phrase.size()));
        }
        if (phrase.size() > described.end() || !described.words().isEmpty()) {
            return Optional.empty();
        }
        return (phrase.get(0).is("the") ? descriptions.meant(described, at) : Optional.<Party>empty())
                .or(() -> lastBody(at));
    }

    private Optional<Party> lastBody(int at) {
        return antecedents
                .body(at, s -> BODIES.contains(s.kind()) && !isOwnOutlet(s))
                .filter(Source::named)
                .map(s -> new Party(s.names().get(0), s.kind()));
    }

    /** "The company" in a report is not its outlet. */
    private boolean isOwnOutlet(Source source) {
        return source.names().stream().anyMatch(name -> SourceIdentity.isOutlet(report, name));
    }

    private static Span span(List<Token> tokens) {
        return tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    }
}
