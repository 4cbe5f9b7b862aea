package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joins the words that ask for protection to the names of the people they are said of. Only grammar joins them ("hostage Anna
 * Berg", "Anna Berg, who was kidnapped"): a minister who speaks of prisoners is none.
 */
final class ProtectedNames {

    private static final int FARTHEST = 80;

    /** Who and what has to do with captives and deeds: "hostage negotiator", "kidnapping suspect". */
    private static final String OTHERS =
            "suspects?|charges?|cases?|plot|ring|gang|trial|accused|convict|crisis|talks|deal|takers?"
                    + "|negotiators?|famil(?:y|ies)|relatives|rescuers?|experts?|envoy|coordinator|exchanges?|swaps?|camps?|lawyers?";

    /** Words that may stand between, as in "15-year-old pupil": no word that opens another phrase, and none of saying. */
    private static final String NOUNS = "(?:(?!(?:"
            + Stream.of(
                            Words.PREPOSITIONS,
                            Words.DETERMINERS,
                            Words.CONJUNCTIONS,
                            Words.AUXILIARIES,
                            Words.SUBJECT_PRONOUNS)
                    .flatMap(Set::stream)
                    .sorted()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + "|say|says|said|told|tells|adds|added|writes|wrote|" + OTHERS
            + ")\\b)\\p{Ll}[\\p{L}-]*\\s+){0,3}";

    private static final String TITLE = "(?:\\p{Lu}[\\p{L}-]*\\.?\\s+){0,2}";
    private static final String AGE = "(?:\\s*,\\s*\\d{1,2}|\\s+\\(\\d{1,2}\\))?";
    private static final String ARTICLE = "(?:an?|the|one\\s+of\\s+the|now|then)\\s+";

    /** "Anna Berg was kidnapped", "Anna Berg, 31, who has been held hostage". */
    private static final Pattern IS = Pattern.compile(AGE
            + "\\s*,?\\s+(?:who\\s+)?(?:(?:was|were|is|are|had|has|have|been|being|be)\\s+)+(?:\\p{Ll}+ly\\s+)?"
            + "(?:(?:taken|held|kept|still|as|also|not)\\s+){0,3}(?:" + ARTICLE + "(?:[\\p{L}-]+\\s+){0,2})?");
    /** "Anna Berg, a former prisoner of war", "Anna Berg, kidnapped in May". */
    private static final Pattern IN_APPOSITION =
            Pattern.compile(AGE + "\\s*,\\s+(?:" + ARTICLE + "(?:[\\p{L}-]+\\s+){0,3}|(?:only\\s+|then\\s+)?)");

    /** "Anna Berg was raped": the mark itself begins with the verb. */
    private static final Pattern NOTHING = Pattern.compile(AGE + "\\s*,?\\s+(?:who\\s+)?");

    private static final Pattern VERB = Pattern.compile("(?i)(?:was|were|been|being)\\b.*");
    /** "Anna Berg's abduction". */
    private static final Pattern WHOSE = Pattern.compile("['’]s?\\s+");
    /** "the captives included Anna Berg and Jan Lind". */
    private static final Pattern AMONG =
            Pattern.compile("\\s*,?\\s+(?:include|included|including|such\\s+as|among\\s+them)\\s+" + TITLE);

    private static final Pattern AGED = Pattern.compile("(?i)(?:\\d|aged|held|seized|snatched|kidnapp|abduct).*");

    /** "hostage Anna Berg", "15-year-old pupil Anna Berg", "kidnapped Captain Anna Berg". */
    private static final Pattern BEFORE_IT = Pattern.compile("\\s+" + NOUNS + TITLE);
    /** "a captured soldier identified only as Anna Berg". */
    private static final Pattern CALLED = Pattern.compile(
            "(?:[^.!?;\\n]{0,40}?\\s|,\\s*)(?:named|called|identified\\s+(?:only\\s+)?as|(?:also|only)\\s+known\\s+as|whose\\s+name\\s+is"
                    + "|who\\s+(?:gives|gave)\\s+(?:his|her|their)\\s+name\\s+as)\\s+" + TITLE);
    /** "the hostage, Anna Berg," and no more words. */
    private static final Pattern BESIDE_IT = Pattern.compile("\\s*,\\s+" + TITLE);

    private static final Pattern CLOSED = Pattern.compile(AGE + "\\s*(?:[,.;)]|who\\b|and\\b|\\z).*", Pattern.DOTALL);
    /** "the abduction of the journalist Anna Berg". */
    private static final Pattern OF_IT = Pattern.compile("\\s+of\\s+(?:an?\\s+|the\\s+)?" + NOUNS + TITLE);

    /** What may follow a name of one word: "the 3-year-old Norwegian boy" has none. */
    private static final Pattern NAMED_ALONE = Pattern.compile(
            "(?:['’]|\\s*[,.;)]|\\s+(?:who|and|"
                    + String.join(
                            "|",
                            Words.AUXILIARIES.stream()
                                    .filter(w -> !w.startsWith("'"))
                                    .sorted()
                                    .toList()) + ")\\b|\\s*\\z).*",
            Pattern.DOTALL);

    private static final Pattern DEED = Pattern.compile("(?i)kidnapping|abduction|capture");
    private static final Pattern SEVERAL = Pattern.compile(
            "(?i).*(?:hostages|captives|prisoners[ -]of[ -]war|POWs|abductees|soldiers|troops|men|women|fighters|officers|pilots"
                    + "|marines|sailors|toddlers|newborns|girls|boys|sons|daughters|victims|survivors)");
    private static final Pattern AND = Pattern.compile("\\s*,?\\s+and\\s+|\\s*,\\s+");

    private final String text;
    private final List<NameMention> people;

    /** @param names all names of the report, in order of the text */
    ProtectedNames(String text, List<NameMention> names) {
        this.text = text;
        this.people = names.stream()
                .filter(n -> n.kind() == Source.Kind.PERSON || n.kind() == Source.Kind.UNKNOWN)
                .toList();
    }

    /** The names that a mark is said of; empty where grammar joins none to it. */
    List<String> of(Span mark, Protection.Rule rule) {
        if (rule == Protection.Rule.UNIDENTIFIED_DEAD) {
            return List.of();
        }
        for (int i = 0; i < people.size(); i++) {
            NameMention person = people.get(i);
            boolean after = person.span().start() >= mark.end() && follows(mark, person);
            boolean before = person.span().end() <= mark.start() && precedes(person, mark);
            if (after || before) {
                return listed(i, after ? 1 : -1, after ? severalIn(mark) : severalAre(person, mark));
            }
        }
        return List.of();
    }

    private boolean precedes(NameMention person, Span mark) {
        if (person.kind() != Source.Kind.PERSON) {
            return false;
        }
        if (joins(IN_APPOSITION, person.span(), mark)) {
            boolean article = between(person.span(), mark).matches("(?s).*\\b(?:an?|the)\\s.*");
            return article || AGED.matcher(mark.in(text)).matches();
        }
        String words = mark.in(text);
        return joins(IS, person.span(), mark)
                || VERB.matcher(words).matches() && joins(NOTHING, person.span(), mark)
                || DEED.matcher(words).matches()
                        && joins(WHOSE, person.span(), mark)
                        && !text.startsWith(" of ", mark.end());
    }

    private boolean follows(Span mark, NameMention person) {
        if (joins(CALLED, mark, person.span())) {
            return true;
        }
        if (person.kind() != Source.Kind.PERSON) {
            boolean named = person.isSingleWord() && isAge(mark) && joins(BEFORE_IT, mark, person.span());
            return named
                    && NAMED_ALONE.matcher(text.substring(person.span().end())).matches();
        }
        if (severalIn(mark) && joins(AMONG, mark, person.span())) {
            return true;
        }
        String between = between(mark, person.span());
        if (joins(BEFORE_IT, mark, person.span())) {
            boolean office = Offices.anyIn(between);
            return !office && (!severalIn(mark) || between.isBlank() && !isSpeaking(person));
        }
        boolean beside = joins(BESIDE_IT, mark, person.span()) && !severalIn(mark) && !Offices.anyIn(between);
        if (beside) {
            return CLOSED.matcher(text.substring(person.span().end())).matches()
                    && !(person.isSingleWord()
                            && text.startsWith(".", person.span().end()));
        }
        return DEED.matcher(mark.in(text)).matches() && joins(OF_IT, mark, person.span());
    }

    /** "told the hostages Netanyahu would": with a verb after it, it is another's name. */
    private boolean isSpeaking(NameMention person) {
        return person.isSingleWord() && text.substring(person.span().end()).matches("(?s)\\s+\\p{Ll}.*");
    }

    private boolean isAge(Span mark) {
        return Character.isDigit(mark.in(text).charAt(0))
                || mark.in(text).toLowerCase(Locale.ROOT).endsWith("old");
    }

    private boolean severalIn(Span mark) {
        return SEVERAL.matcher(mark.in(text)).matches();
    }

    private boolean severalAre(NameMention person, Span mark) {
        return between(person.span(), mark).matches("(?s).*\\b(?:were|are|have)\\b.*");
    }

    /** The name and those that are listed with it, where the words are said of several. */
    private List<String> listed(int first, int direction, boolean several) {
        List<String> names = new ArrayList<>(List.of(people.get(first).name()));
        for (int i = first + direction; several && i >= 0 && i < people.size(); i += direction) {
            Span one = people.get(direction > 0 ? i - 1 : i).span();
            Span other = people.get(direction > 0 ? i : i + 1).span();
            if (people.get(i).kind() != Source.Kind.PERSON || !joins(AND, one, other)) {
                break;
            }
            names.add(people.get(i).name());
        }
        return names;
    }

    private String between(Span one, Span other) {
        int from = one.end();
        return text.substring(from, other.start());
    }

    private boolean joins(Pattern between, Span one, Span other) {
        int from = one.end();
        int to = other.start();
        return to >= from
                && to - from <= FARTHEST
                && between.matcher(text).region(from, to).matches();
    }
}
