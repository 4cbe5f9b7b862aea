package dev.sayso.statement;

import dev.sayso.text.Span;
import dev.sayso.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in English news: runs of capitalized words, with the small words that names hold, cut at titles. Words
 * that begin a sentence are names only where they are capitalized elsewhere too. Thread-safe.
 */
final class NameFinder {

    private static final Set<String> LIKENESS = Set.of("like", "unlike", "besides", "including");
    private static final Set<String> OF_SEVERAL_THINGS = Set.of("ministry", "department");
    private static final Set<String> ON = Set.of("committee", "commission", "council", "panel", "conference");

    private static final Set<String> ASSOCIATIONS =
            Set.of("union", "association", "federation", "league", "guild", "party", "alliance", "society");

    private final States states;
    private final PersonWords people;
    private final NameKinds kinds;

    NameFinder(States states, PersonWords people) {
        this.states = states;
        this.people = people;
        this.kinds = new NameKinds(states, people);
    }

    /** The names of a report in order of the text. */
    List<NameMention> find(ReportSentences sentences, String text) {
        Set<String> capitalizedInside = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            sentences.tokens(i).stream()
                    .skip(1)
                    .filter(Token::isCapitalized)
                    .forEach(t -> capitalizedInside.add(plain(t)));
        }
        List<NameMention> found = new ArrayList<>();
        List<List<Token>> titleCase = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (isTitleCase(sentences.tokens(i))) {
                titleCase.add(sentences.tokens(i));
            } else {
                inSentence(sentences.tokens(i), capitalizedInside, text, found);
            }
        }
        if (!titleCase.isEmpty()) {
            KnownNames known = new KnownNames(found, people);
            titleCase.forEach(sentence -> found.addAll(known.in(sentence)));
            found.sort(Comparator.comparing(NameMention::span));
        }
        return List.copyOf(found);
    }

    /** "Norland's coast guard", "the Berg campaign": what there is one of is named by whose it is. */
    private static void institution(List<Token> tokens, int end, String text, List<NameMention> found) {
        if (end >= tokens.size() || found.isEmpty()) {
            return;
        }
        NameMention owner = found.get(found.size() - 1);
        Span next = tokens.get(end).span();
        if (NameWords.RUN_BY_PERSON.contains(next.in(text)) && owner.kind() != Source.Kind.STATE) {
            String name = owner.lastWord() + " " + next.in(text);
            found.add(new NameMention(next, name, Source.Kind.ORGANIZATION, List.of(), owner.name(), false, ""));
            return;
        }
        for (int length = 2; length >= 1 && owner.possessive(); length--) {
            if (end + length <= tokens.size()) {
                Span noun = next.union(tokens.get(end + length - 1).span());
                if (NameWords.INSTITUTIONS.contains(noun.in(text))) {
                    String name = owner.name() + "'s " + noun.in(text);
                    found.add(
                            new NameMention(noun, name, Source.Kind.ORGANIZATION, List.of(), owner.name(), false, ""));
                    return;
                }
            }
        }
    }

    /** In a headline with capitals throughout, capitals say nothing. */
    private static boolean isTitleCase(List<Token> sentence) {
        List<Token> words = sentence.stream()
                .filter(t -> t.isWord() && t.word().length() > 3)
                .toList();
        return words.size() > 3 && words.stream().filter(Token::isCapitalized).count() * 10 > words.size() * 8L;
    }

    private void inSentence(List<Token> tokens, Set<String> inside, String text, List<NameMention> found) {
        int i = 0;
        while (i < tokens.size()) {
            if (!startsName(tokens, i, inside)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < tokens.size() && (!tokens.get(end - 1).isPossessive() || isOfMembers(tokens, end))) {
                int next = goesOn(tokens, i, end);
                if (next < 0) {
                    break;
                }
                end = next;
            }
            int before = found.size();
            cutAtTitles(tokens, i, end, text, found);
            if (found.size() > before) {
                institution(tokens, end, text, found);
            }
            i = end;
        }
    }

    /** "Teachers' Union": whose it is, where that is in the plural, is a part of an association's name. */
    private static boolean isOfMembers(List<Token> tokens, int end) {
        return tokens.get(end - 1).lower().endsWith("s'")
                && tokens.get(end).isCapitalized()
                && ASSOCIATIONS.contains(tokens.get(end).lower());
    }

    private boolean startsName(List<Token> tokens, int i, Set<String> inside) {
        Token token = tokens.get(i);
        if (!token.isCapitalized() || Words.SUBJECT_PRONOUNS.contains(token.lower())) {
            return false;
        }
        boolean opens = i == 0
                || !tokens.get(i - 1).isWord()
                        && !tokens.get(i - 1).is(",")
                        && !tokens.get(i - 1).is(")");
        boolean smallWord = Words.DETERMINERS.contains(token.lower())
                || opens && Words.CONJUNCTIONS.contains(token.lower())
                || opens && Words.PREPOSITIONS.contains(token.lower())
                || Words.AUXILIARIES.contains(token.lower())
                || Words.OPENERS.contains(token.lower())
                || opens && LIKENESS.contains(token.lower())
                || Words.NEGATIONS.contains(token.lower())
                || isDate(tokens, i);
        if (smallWord) {
            return false;
        }
        boolean nextCapitalized = i + 1 < tokens.size() && tokens.get(i + 1).isCapitalized();
        boolean state = states.named(plain(token)).isPresent()
                || states.governedFrom(plain(token)).isPresent();
        return !opens || nextCapitalized || token.isPossessive() || state || inside.contains(plain(token));
    }

    /** Whether a word is a day or month and not the first name of somebody ("April Berg"). */
    private static boolean isDate(List<Token> tokens, int i) {
        boolean time = Words.TIME_WORDS.contains(tokens.get(i).lower());
        boolean nameFollows = i + 1 < tokens.size()
                && tokens.get(i + 1).isCapitalized()
                && Character.isLetter(tokens.get(i + 1).word().codePointAt(0))
                && !Words.TIME_WORDS.contains(tokens.get(i + 1).lower());
        return time && (!nameFollows || Words.WEEKDAYS.contains(tokens.get(i).lower()));
    }

    /** The end of a name after taking in what stands at {@code end}, or -1 where it does not belong to it. */
    private int goesOn(List<Token> tokens, int start, int end) {
        Token token = tokens.get(end);
        Token last = tokens.get(end - 1);
        if (token.isCapitalized() && (!isDate(tokens, end) || people.isFirstName(last.word()))) {
            return end + 1;
        }
        boolean nameFollows =
                end + 1 < tokens.size() && tokens.get(end + 1).isCapitalized() && !isDate(tokens, end + 1);
        boolean abbreviated = token.is(".")
                && nameFollows
                && (last.word().length() == 1 || last.word().length() <= 4 && NameWords.TITLES.contains(last.lower()));
        if (abbreviated) {
            return end + 2;
        }
        if (NameKinds.isParticle(token.lower()) || token.is("&")) {
            return nameFollows ? end + 2 : -1;
        }
        boolean severalThings = token.is("and")
                && nameFollows
                && end > start + 2
                && tokens.get(start + 1).is("of")
                && OF_SEVERAL_THINGS.contains(tokens.get(start).lower());
        if (severalThings) {
            return end + 2; // "Ministry of Trade and Industry"
        }
        boolean linksOrganization =
                (token.is("of") || token.is("for")) && NameWords.ORGANIZATIONS.contains(last.lower())
                        || token.is("on") && ON.contains(last.lower())
                        || token.is("of")
                                && end == start + 1
                                && !last.isPossessive()
                                && Set.of("bank", "house", "church").contains(last.lower());
        if (!linksOrganization) {
            return -1;
        }
        boolean article = end + 2 < tokens.size()
                && tokens.get(end + 1).is("the")
                && tokens.get(end + 2).isCapitalized();
        return nameFollows ? end + 2 : article ? end + 3 : -1;
    }

    private void cutAtTitles(List<Token> tokens, int from, int to, String text, List<NameMention> found) {
        List<String> titles = new ArrayList<>();
        @Nullable String possessor = possessorBefore(tokens, from);
        int start = from;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (personFollowsOrganization(tokens, start, i, to)) {
                add(tokens, start, i, List.of(), possessor, text, found);
                possessor = null;
                titles.clear();
                start = i;
            }
            boolean title = NameWords.TITLES.contains(token.lower()) && !organizationFollows(tokens, i, to);
            boolean adjective = states.isAdjective(adjective(tokens, i, to)) && i + 1 < to;
            if (title || adjective && i == start) {
                int width = adjective(tokens, i, to).contains(" ") ? 2 : 1;
                if (i > start) {
                    add(tokens, start, i, List.of(), possessor, text, found);
                    possessor = plainName(tokens, start, i, text);
                    titles.clear();
                }
                if (adjective) {
                    possessor = adjective(tokens, i, to);
                    i += width - 1;
                } else {
                    titles.add(token.lower());
                }
                start = i + 1;
                if (start < to && tokens.get(start).is(".")) {
                    start++;
                    i++;
                }
            }
        }
        if (start < to) {
            add(tokens, start, to, titles, possessor, text, found);
        }
    }

    /** "South Korean" in two words, "Norwegian" in one. */
    private String adjective(List<Token> tokens, int i, int to) {
        if (i + 1 < to) {
            String two = tokens.get(i).word() + " " + tokens.get(i + 1).word();
            if (states.isAdjective(two)) {
                return two;
            }
        }
        return tokens.get(i).word();
    }

    /** "Harbour Authority Anna Berg" are two names. */
    private boolean personFollowsOrganization(List<Token> tokens, int start, int i, int to) {
        return i > start
                && i + 2 == to
                && people.isFirstName(tokens.get(i).word())
                && tokens.subList(start, i).stream().anyMatch(t -> NameWords.ORGANIZATIONS.contains(t.lower()))
                && !Words.PREPOSITIONS.contains(tokens.get(i - 1).lower())
                && !tokens.get(i - 1).is("the");
    }

    private static boolean organizationFollows(List<Token> tokens, int i, int to) {
        return tokens.subList(i + 1, to).stream().anyMatch(t -> NameWords.ORGANIZATIONS.contains(t.lower()));
    }

    private static @Nullable String possessorBefore(List<Token> tokens, int from) {
        if (from == 0
                || !tokens.get(from - 1).isPossessive()
                || !tokens.get(from - 1).isCapitalized()) {
            return null;
        }
        int start = from - 1;
        while (start > 0
                && tokens.get(start - 1).isCapitalized()
                && !Words.DETERMINERS.contains(tokens.get(start - 1).lower())) {
            start--;
        }
        StringBuilder words = new StringBuilder();
        for (Token token : tokens.subList(start, from)) {
            words.append(words.isEmpty() ? "" : " ").append(plain(token));
        }
        return words.toString();
    }

    private void add(
            List<Token> tokens,
            int from,
            int to,
            List<String> titles,
            @Nullable String possessor,
            String text,
            List<NameMention> found) {
        Token last = tokens.get(to - 1);
        String name = plainName(tokens, from, to, text);
        int end = last.span().start() + plain(last).length();
        Span span = Span.of(tokens.get(from).span().start(), end);
        String before = from == 0 ? "" : tokens.get(from - 1).lower();
        NameMention mention = new NameMention(
                span, name, Source.Kind.UNKNOWN, List.copyOf(titles), possessor, last.isPossessive(), before);
        found.add(mention.withKind(kinds.of(mention)));
    }

    private static String plainName(List<Token> tokens, int from, int to, String text) {
        Span span = Span.of(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
        String name = span.in(text).replaceAll("\\s+", " ");
        return tokens.get(to - 1).isPossessive() ? withoutPossessive(name) : name;
    }

    private static String plain(Token token) {
        return withoutPossessive(token.word());
    }

    static String withoutPossessive(String word) {
        if (word.endsWith("'s") || word.endsWith("’s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("'") || word.endsWith("’") ? word.substring(0, word.length() - 1) : word;
    }
}
