package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says which party a pronoun means as a source. */
final class Pronouns {

    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "their", "them", "both", "all", "theirs");
    private static final Set<String> OF_PEOPLE = Set.of("who", "whom");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "whom");
    private static final Map<String, Source.Kind> OTHERS = Map.of(
            "i", Source.Kind.PERSON,
            "me", Source.Kind.PERSON,
            "my", Source.Kind.PERSON,
            "you", Source.Kind.PERSON,
            "we", Source.Kind.GROUP,
            "us", Source.Kind.GROUP,
            "our", Source.Kind.GROUP);

    private final String text;
    private final ReportSentences sentences;
    private final Parties parties;
    private final Antecedents antecedents;

    Pronouns(String text, ReportSentences sentences, Parties parties, Antecedents antecedents) {
        this.text = text;
        this.sentences = sentences;
        this.parties = parties;
        this.antecedents = antecedents;
    }

    /** The source that a lone pronoun is, or a clause with one ("who leads the inquiry"); empty where the words are neither. */
    Optional<Source> resolve(List<Token> tokens, List<Span> spans) {
        if (tokens.size() > 1 && OF_PEOPLE.contains(tokens.get(0).lower())) {
            return Optional.of(relative("who", tokens.get(0).span().start(), spans));
        }
        if (tokens.size() != 1) {
            return Optional.empty();
        }
        String pronoun = tokens.get(0).word().equals("US") ? "" : tokens.get(0).lower();
        int at = tokens.get(0).span().start();
        Optional<Gender> gender = Gender.ofPronoun(pronoun);
        if (gender.isPresent()) {
            return Optional.of(as(antecedents.person(gender.get(), at), spans, Source.Kind.PERSON));
        }
        if (IT.contains(pronoun)) {
            return Optional.of(as(antecedents.body(at, body -> true), spans, Source.Kind.UNKNOWN));
        }
        if (THEY.contains(pronoun)) {
            return Optional.of(as(antecedents.several(at), spans, Source.Kind.GROUP));
        }
        if (RELATIVES.contains(pronoun)) {
            return Optional.of(relative(pronoun, at, spans));
        }
        return Optional.ofNullable(OTHERS.get(pronoun)).map(kind -> new Source(spans, List.of(), kind, false));
    }

    private static Source as(Optional<Source> antecedent, List<Span> spans, Source.Kind otherwise) {
        return antecedent
                .map(a -> new Source(spans, a.names(), a.kind(), a.named()))
                .orElse(new Source(spans, List.of(), otherwise, false));
    }

    /** What stands right before "who", with an apposition between at most: "Anna Berg, a lawyer in Oslo, who". */
    private Source relative(String pronoun, int at, List<Span> spans) {
        boolean person = pronoun.equals("who") || pronoun.equals("whom");
        int sentence = sentences.at(at);
        if (sentence < 0) {
            return new Source(spans, List.of(), Source.Kind.UNKNOWN, false);
        }
        List<NameMention> before = parties.in(Span.of(sentences.span(sentence).start(), at));
        for (int i = before.size() - 1; i >= 0; i--) {
            Party party = parties.party(before.get(i));
            boolean fits = person ? party.kind() == Source.Kind.PERSON : party.mayBeBody();
            int end = before.get(i).span().end();
            if (fits && (isBetweenNothing(end, at) || person && isApposed(end, at))) {
                return new Source(spans, List.of(party.name()), party.kind(), true);
            }
        }
        return new Source(spans, List.of(), person ? Source.Kind.PERSON : Source.Kind.UNKNOWN, false);
    }

    private boolean isBetweenNothing(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && Character.isLetter(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether only ", a lawyer in Oslo," stands between a name and a place. */
    private boolean isApposed(int from, int to) {
        String between = text.substring(from, to).strip().toLowerCase(Locale.ROOT);
        return between.length() > 2
                && between.startsWith(",")
                && between.endsWith(",")
                && between.indexOf(',', 1) == between.length() - 1;
    }
}
