package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in one report who speaks for whom: "Anna Berg, a spokeswoman for the Harbour Line", "the line's spokeswoman, Anna
 * Berg", "union boss Olen Dahl", "Captain Berg of the coast guard", and a capital for the government that sits there.
 */
final class RepresentationFinder {

    private static final Set<String> LINKS = Set.of("for", "of", "at", "with", "from");
    private static final Set<String> FORMER = Set.of("former", "ex", "late", "retired", "ousted", "then");
    private static final Set<String> RANKS_OF = Set.of("of", "from", "with");
    private static final int LONGEST_ROLE = 6;
    private static final int LONGEST_PARTY = 9;

    /** PORT ELLEN, Norland (AP) - … : a place and the state that it lies in. */
    private static final Pattern DATELINE =
            Pattern.compile("(?m)^(\\p{Lu}[\\p{Lu} .'’-]+), (\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*)"
                    + "(?:, \\p{L}+\\.? \\d{1,2})?(?: \\([^()]{1,40}\\))? ?[-–—:(]");

    /** "Sellin, the capital of Norland"; "the capital of Norland, Sellin"; "Norland's capital, Sellin,". */
    private static final String NAME =
            "(?<!\\p{L})(?!(?:In|At|From|On|To|Near|And|But|The)\\b)\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*";

    private static final List<Pattern> CAPITALS = List.of(
            Pattern.compile("(?<city>" + NAME + "), (?:which is )?the capital of (?<state>" + NAME + ")"),
            Pattern.compile("(?<city>" + NAME + "), (?<state>" + NAME + ")['’]s capital\\b"),
            Pattern.compile("\\bcapital of (?<state>" + NAME + "), (?<city>" + NAME + ")"),
            Pattern.compile("(?<state>" + NAME + ")['’]s capital,? (?<city>" + NAME + ")"));

    private final String text;
    private final ReportSentences sentences;
    private final Parties parties;
    private final PartyPhrases phrases;
    private final Antecedents antecedents;
    private final States states;
    private final Roles roles;
    private final List<Representation> found = new ArrayList<>();

    RepresentationFinder(
            String text,
            ReportSentences sentences,
            Parties parties,
            PartyPhrases phrases,
            Antecedents antecedents,
            States states,
            Roles roles) {
        this.text = text;
        this.sentences = sentences;
        this.parties = parties;
        this.phrases = phrases;
        this.antecedents = antecedents;
        this.states = states;
        this.roles = roles;
    }

    /** In order of the names of those who speak; capitals last. */
    List<Representation> find() {
        for (NameMention mention : parties.mentions()) {
            Party who = parties.party(mention);
            int sentence = sentences.at(mention.span().start());
            if (sentence >= 0 && who.kind() == Source.Kind.PERSON && !mention.possessive()) {
                List<Token> tokens = sentences.tokens(sentence);
                int from = sentences.tokenAt(sentence, mention.span().start());
                int to = sentences.tokenAt(sentence, mention.span().end());
                before(tokens, from, to, who);
                after(tokens, from, to, who);
            }
        }
        capitals();
        return List.copyOf(found);
    }

    /** ", a spokeswoman for the line,"; ", the guard's spokeswoman,"; ", who speaks for the guard". */
    private void after(List<Token> tokens, int from, int to, Party who) {
        if (to < tokens.size() && RANKS_OF.contains(tokens.get(to).lower()) && from > 0) {
            String title = tokens.get(from - 1).is(".") && from > 1
                    ? tokens.get(from - 2).lower()
                    : tokens.get(from - 1).lower();
            roles.of(title)
                    .filter(kind -> kind != Representation.Kind.LAWYER)
                    .ifPresent(kind -> add(tokens, from - 1, party(tokens, to + 1), who, kind));
            return;
        }
        int start = to;
        if (start + 1 >= tokens.size() || !tokens.get(start).is(",")) {
            return;
        }
        start++;
        if (Character.isDigit(tokens.get(start).word().charAt(0))
                && start + 2 < tokens.size()
                && tokens.get(start + 1).is(",")) {
            start += 2;
        }
        if (start + 3 < tokens.size() && tokens.get(start).is("who")) {
            boolean speaks =
                    tokens.get(start + 1).is("speaks") && tokens.get(start + 2).is("for");
            boolean represents = tokens.get(start + 1).is("represents");
            if (speaks || represents) {
                Representation.Kind kind = speaks ? Representation.Kind.SPOKESPERSON : Representation.Kind.LAWYER;
                add(tokens, from, party(tokens, start + (speaks ? 3 : 2)), who, kind);
            }
            return;
        }
        role(tokens, start).ifPresent(role -> {
            boolean closed =
                    role.end() >= tokens.size() || !tokens.get(role.end()).isWord();
            boolean linked = !closed && LINKS.contains(tokens.get(role.end()).lower());
            if (linked) {
                add(tokens, from, party(tokens, role.end() + 1), who, role.kind());
            } else if (closed) {
                add(tokens, from, owner(tokens, role.from(), role.noun()), who, role.kind());
            }
        });
    }

    /** "the line's spokeswoman, Anna Berg"; "the chief executive of the line, Anna Berg,"; "union boss Olen Dahl". */
    private void before(List<Token> tokens, int from, int to, Party who) {
        int end = from;
        while (end > 0
                && NameWords.TITLES.contains(tokens.get(end - 1).lower())
                && roles.of(tokens.get(end - 1).lower()).isEmpty()) {
            end--;
        }
        boolean comma = end > 0 && tokens.get(end - 1).is(",");
        int last = comma ? end - 1 : end;
        int start = last;
        while (start > 0 && last - start < LONGEST_PARTY + LONGEST_ROLE && goesBack(tokens.get(start - 1), comma)) {
            start--;
        }
        for (int i = start; i < last; i++) {
            Optional<Representation.Kind> kind = roles.of(tokens.get(i).lower());
            boolean nounEnds =
                    i + 1 == last || comma && LINKS.contains(tokens.get(i + 1).lower());
            if (kind.isPresent() && nounEnds && !isFormer(tokens, start, i)) {
                Optional<Party> whom = i + 1 == last ? owner(tokens, start, i) : party(tokens.subList(0, last), i + 2);
                add(tokens, start, to, whom, who, kind.get());
                return;
            }
        }
    }

    private static boolean goesBack(Token token, boolean preposed) {
        String lower = token.lower();
        return (token.isWord() || token.is("."))
                && !Words.AUXILIARIES.contains(lower)
                && !Words.CONJUNCTIONS.contains(lower)
                && (preposed && LINKS.contains(lower) || !Words.PREPOSITIONS.contains(lower));
    }

    private static boolean isFormer(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(t -> FORMER.contains(t.lower()));
    }

    /** A role that begins at a token: its noun and what stands before it. */
    private record Role(int from, int noun, Representation.Kind kind) {

        int end() {
            return noun + 1;
        }
    }

    private Optional<Role> role(List<Token> tokens, int from) {
        Optional<Role> last = Optional.empty();
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST_ROLE); i++) {
            Token token = tokens.get(i);
            if (!token.isWord() || FORMER.contains(token.lower()) || Words.PREPOSITIONS.contains(token.lower())) {
                return last;
            }
            Optional<Representation.Kind> kind = roles.of(token.lower());
            if (kind.isPresent()) {
                last = Optional.of(new Role(from, i, kind.get()));
            }
        }
        return last;
    }

    /** Whose role it is by the words before its noun: "the guard's", "its", "union", "Norlandic". */
    private Optional<Party> owner(List<Token> tokens, int from, int noun) {
        int end = noun;
        for (int i = noun - 1; i >= from; i--) {
            if (tokens.get(i).isPossessive()) {
                return party(tokens.subList(0, i + 1), from);
            }
            if (Words.POSSESSIVES.contains(tokens.get(i).lower())) {
                boolean thing = tokens.get(i).is("its") || tokens.get(i).is("their");
                return thing ? body(tokens.get(i).span().start()) : Optional.empty();
            }
        }
        int start = from;
        while (start < end && Words.DETERMINERS.contains(tokens.get(start).lower())) {
            start++;
        }
        if (start == end) {
            return Optional.empty();
        }
        List<Token> words = tokens.subList(start, end);
        Optional<String> state = states.belongingTo(tokens, start);
        if (state.isPresent() && words.size() <= state.get().split(" ").length) {
            return Optional.of(new Party(state.get(), Source.Kind.STATE));
        }
        if (tokens.get(noun).is("minister")) {
            return ministry(words);
        }
        return phrases.parties(words).stream().findFirst().filter(p -> p.kind() != Source.Kind.PERSON);
    }

    /** The ministry that the report names of a minister: "Trade Minister" of the Ministry of Trade. */
    private Optional<Party> ministry(List<Token> portfolio) {
        Set<String> words = Words.set(String.join(
                " ",
                portfolio.stream()
                        .map(t -> NameFinder.withoutPossessive(t.lower()))
                        .toList()));
        return parties.mentions().stream()
                .map(parties::party)
                .filter(p -> p.kind() == Source.Kind.ORGANIZATION)
                .filter(p -> {
                    Set<String> name = Words.set(p.name().toLowerCase(Locale.ROOT));
                    return name.contains("ministry") && name.containsAll(words);
                })
                .findFirst();
    }

    private Optional<Party> body(int at) {
        Optional<Party> inSentence = antecedents.bodyInSentence(at);
        return inSentence.isPresent()
                ? inSentence
                : antecedents
                        .body(at, body -> body.kind() == Source.Kind.ORGANIZATION || body.kind() == Source.Kind.UNKNOWN)
                        .filter(Source::named)
                        .map(s -> new Party(s.names().get(0), s.kind()));
    }

    /** The party that a noun phrase from a token on names or describes. */
    private Optional<Party> party(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size()
                && end - from < LONGEST_PARTY
                && (tokens.get(end).isWord() || tokens.get(end).is("."))
                && !NounPhrase.RELATIVES.contains(tokens.get(end).lower())
                && !Words.AUXILIARIES.contains(tokens.get(end).lower())
                && !(end > from && isVerb(tokens.get(end)))) {
            end++;
        }
        while (end > from && !tokens.get(end - 1).isWord()) {
            end--;
        }
        return end > from ? phrases.parties(tokens.subList(from, end)).stream().findFirst() : Optional.empty();
    }

    private static final CueTable CUES = CueTable.load();

    private static boolean isVerb(Token token) {
        return !token.isCapitalized() && CUES.isSaying(token.lower());
    }

    private void add(List<Token> tokens, int from, Optional<Party> whom, Party who, Representation.Kind kind) {
        whom.ifPresent(party -> {
            int last = from;
            for (int i = from; i < Math.min(tokens.size(), from + LONGEST_PARTY + LONGEST_ROLE); i++) {
                boolean inside = tokens.get(i).isWord()
                        || tokens.get(i).is(".")
                        || tokens.get(i).is(",");
                if (!inside || isVerb(tokens.get(i))) {
                    break;
                }
                last = tokens.get(i).isWord() ? i : last;
            }
            add(tokens, from, last + 1, whom, who, kind);
        });
    }

    private void add(List<Token> tokens, int from, int to, Optional<Party> whom, Party who, Representation.Kind kind) {
        whom.filter(party -> !party.name().equals(who.name())
                        && (party.kind() != Source.Kind.PERSON
                                || kind == Representation.Kind.LAWYER
                                || kind == Representation.Kind.SPOKESPERSON))
                .map(party -> new Representation(
                        tokens.get(from).span().union(tokens.get(to - 1).span()), who.name(), party.name(), kind))
                .filter(r -> !found.contains(r))
                .ifPresent(found::add);
    }

    private void capitals() {
        Matcher dateline = DATELINE.matcher(text);
        while (dateline.find()) {
            String city = title(dateline.group(1));
            capital(Span.of(dateline.start(), dateline.end(2)), city, dateline.group(2));
        }
        for (Pattern pattern : text.contains("capital") ? CAPITALS : List.<Pattern>of()) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                capital(Span.of(matcher.start(), matcher.end()), matcher.group("city"), matcher.group("state"));
            }
        }
    }

    private void capital(Span span, String city, String state) {
        if (!city.equals(state)) {
            found.add(new Representation(span, city, state, Representation.Kind.CAPITAL));
        }
    }

    /** "PORT ELLEN" as it is written elsewhere: "Port Ellen". */
    private static String title(String capitals) {
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < capitals.length(); i++) {
            boolean first = i == 0 || !Character.isLetter(capitals.charAt(i - 1));
            title.append(first ? capitals.charAt(i) : Character.toLowerCase(capitals.charAt(i)));
        }
        return title.toString();
    }
}
