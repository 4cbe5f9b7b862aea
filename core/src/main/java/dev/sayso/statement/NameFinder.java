package dev.sayso.statement;

import dev.sayso.report.Passage;
import dev.sayso.report.Report;
import dev.sayso.text.Sentences;
import dev.sayso.text.Span;
import dev.sayso.text.Token;
import dev.sayso.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in English news: runs of capitalized words, with the small words that names hold, cut at titles. Words
 * that begin a sentence are names only where they are capitalized elsewhere too. Thread-safe.
 */
final class NameFinder {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> PARTICLES =
            Set.of("van", "von", "de", "del", "della", "la", "le", "bin", "al", "ben", "der", "den");

    private final States states;

    NameFinder(States states) {
        this.states = states;
    }

    /** The names of a report in order of the text. */
    List<NameMention> find(Report report) {
        List<List<Token>> sentences = new ArrayList<>();
        for (Passage passage : Passage.of(report)) {
            String words = passage.span().in(report.text());
            for (Span sentence : Sentences.of(words)) {
                sentences.add(
                        Tokens.of(report.text(), sentence.shifted(passage.span().start())));
            }
        }
        Set<String> capitalizedInside = new HashSet<>();
        for (List<Token> sentence : sentences) {
            sentence.stream().skip(1).filter(Token::isCapitalized).forEach(t -> capitalizedInside.add(plain(t)));
        }
        List<NameMention> found = new ArrayList<>();
        for (List<Token> sentence : sentences) {
            if (!isTitleCase(sentence)) {
                inSentence(sentence, capitalizedInside, report.text(), found);
            }
        }
        return List.copyOf(found);
    }

    /** "Norland's coast guard": an institution that a state has one of is named by whose it is. */
    private static void institution(List<Token> tokens, int i, String text, List<NameMention> found) {
        if (!tokens.get(i).isCapitalized() || !tokens.get(i).isPossessive()) {
            return;
        }
        for (int length = 2; length >= 1; length--) {
            int end = i + 1 + length;
            if (end > tokens.size()) {
                continue;
            }
            Span noun = Span.of(
                    tokens.get(i + 1).span().start(), tokens.get(end - 1).span().end());
            if (NameWords.INSTITUTIONS.contains(noun.in(text))) {
                String owner = plain(tokens.get(i));
                String name = owner + "'s " + noun.in(text);
                found.add(new NameMention(noun, name, Source.Kind.ORGANIZATION, List.of(), owner, false));
                return;
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
            institution(tokens, i, text, found);
            if (!startsName(tokens, i, inside)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < tokens.size() && !tokens.get(end - 1).isPossessive()) {
                int next = goesOn(tokens, i, end);
                if (next < 0) {
                    break;
                }
                end = next;
            }
            cutAtTitles(tokens, i, end, text, found);
            i = end;
        }
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
    private static int goesOn(List<Token> tokens, int start, int end) {
        Token token = tokens.get(end);
        Token last = tokens.get(end - 1);
        if (token.isCapitalized() && !isDate(tokens, end)) {
            return end + 1;
        }
        boolean nameFollows = end + 1 < tokens.size() && tokens.get(end + 1).isCapitalized();
        boolean abbreviated = token.is(".")
                && nameFollows
                && (last.word().length() == 1 || last.word().length() <= 4 && NameWords.TITLES.contains(last.lower()));
        if (abbreviated) {
            return end + 2;
        }
        if (PARTICLES.contains(token.lower()) || token.is("&")) {
            return nameFollows ? end + 2 : -1;
        }
        boolean linksOrganization =
                (token.is("of") || token.is("for")) && NameWords.ORGANIZATIONS.contains(last.lower())
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
        boolean article = from > 0 && ARTICLES.contains(tokens.get(from - 1).lower());
        Source.Kind kind = kind(
                name, titles, article, from == 0 ? "" : tokens.get(from - 1).lower());
        found.add(new NameMention(span, name, kind, List.copyOf(titles), possessor, last.isPossessive()));
    }

    private Source.Kind kind(String name, List<String> titles, boolean article, String before) {
        if (states.named(name).isPresent()) {
            return Source.Kind.STATE;
        }
        List<String> words = List.of(name.split(" "));
        boolean organization =
                words.stream().anyMatch(w -> NameWords.ORGANIZATIONS.contains(w.toLowerCase(Locale.ROOT)));
        boolean acronym = words.stream().anyMatch(w -> w.length() > 1 && w.matches("\\p{Lu}{2,}"));
        boolean withState =
                words.size() > 1 && words.stream().anyMatch(w -> states.named(w).isPresent());
        if (organization || acronym || withState && titles.isEmpty()) {
            return Source.Kind.ORGANIZATION;
        }
        if (!titles.isEmpty()) {
            return Source.Kind.PERSON;
        }
        boolean place = Set.of("in", "at", "near", "from", "on").contains(before);
        boolean fullName = words.size() >= 2
                && words.size() <= 4
                && words.stream().allMatch(w -> w.matches("\\p{Lu}[\\p{L}'’.-]*|van|von|de|del|la|bin|al|der|den"));
        return fullName && !article && !place ? Source.Kind.PERSON : Source.Kind.UNKNOWN;
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
