package dev.sayso.statement;

import dev.sayso.report.Report;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import dev.sayso.text.Token;
import dev.sayso.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an extractor takes for attributions and is none, or whose source it places wrong: the terms on which somebody
 * speaks, questioning by police, what an outlet does not print, a mere auxiliary; "citing", "seen by".
 */
final class Misreadings {

    private static final Pattern TERMS = Pattern.compile(
            "(?is)(?:that\\s+)?(?:(?:not\\s+to\\s+be|to\\s+not\\s+be|to\\s+remain|not\\s+be)\\s+(?:named|identified|quoted|anonymous)"
                    + "|(?:his|her|their|its)\\s+(?:full\\s+)?(?:names?|identit(?:y|ies))\\s+(?:not\\s+be|be\\s+withheld|not\\s+to\\s+be)"
                    + "|for\\s+anonymity|anonymity)\\b.*");
    private static final Pattern QUESTIONED = Pattern.compile(
            "(?i)(?:was|were|been|being|is|are)\\s+(?:\\p{L}+ly\\s+)?(?:questioned|interviewed|interrogated)\\b.*");
    private static final Pattern ASKED = Pattern.compile("(?i)(?:when\\s+)?asked\\b.*");
    private static final Pattern CITING = Pattern.compile("(?i)(?:citing|quoting)");
    private static final Pattern SEEN_BY = Pattern.compile(
            "(?is).*\\b(?:seen|obtained|reviewed|viewed|verified|examined|read|heard|published|posted|released|shared|filmed"
                    + "|recorded|provided|taken|shot|made)\\s+by\\s+");

    private static final Pattern ASKS = Pattern.compile("(?i)(?:(?:has|have|had)\\s+)?asked");
    private static final Pattern RELATIVE = Pattern.compile("(?is).*,\\s+(?:which|who|whom)\\s+");
    /** Words that attribute nothing where no verb stands with them. */
    private static final Set<String> AUXILIARIES = Words.set("to has have had was were been could may might would not");

    private static final Pattern ENDS_IN_RELATIVE = Pattern.compile("(?is).*\\b(?:who|which|that)");
    private static final int LONGEST_RELATIVE = 12;
    private static final int LONGEST_NOUN = 4;
    private static final int MOST_LOST = 3;
    private static final Set<String> OPENING = Set.of("“", "\"", "‘", "''", "``");

    private final Report report;
    private final String text;
    private final List<Span> sentences;
    private final PersonWords people;

    Misreadings(Report report, List<Span> sentences, PersonWords people) {
        this.report = report;
        this.text = report.text();
        this.sentences = sentences;
        this.people = people;
    }

    /** The attributions without those, or with their parts in place; in the same order. */
    List<Attribution> mended(List<Attribution> found) {
        List<Attribution> mended = new ArrayList<>();
        for (Attribution attribution : found) {
            if (!isNone(attribution)) {
                Attribution trimmed = from(LooseEnds.off(attribution.source(), text), attribution);
                Attribution whole = cited(attribution, found).orElseGet(() -> inPlace(trimmed));
                Attribution tidy = begun(whole);
                mended.add(end(tidy).map(end -> cut(tidy, end)).orElse(tidy));
            }
        }
        return mended;
    }

    private boolean isNone(Attribution attribution) {
        boolean terms = TERMS.matcher(Spans.words(attribution.content(), text)).matches();
        boolean questioned = attribution.source().isEmpty()
                && QUESTIONED.matcher(Spans.words(attribution.cue(), text)).matches();
        return terms || questioned || isAuxiliary(attribution) || isOfThePaper(attribution);
    }

    /** "The Gazette has not | the letter": the cue lacks its verb. */
    private boolean isAuxiliary(Attribution attribution) {
        List<Token> cue = attribution.cue().stream()
                .flatMap(piece -> Tokens.of(text, piece).stream())
                .toList();
        return !cue.isEmpty() && cue.stream().allMatch(t -> AUXILIARIES.contains(t.lower()));
    }

    /** "The Gazette is not naming him": how the report was made. */
    private boolean isOfThePaper(Attribution attribution) {
        return !attribution.source().isEmpty()
                && !attribution.cue().isEmpty()
                && SourceIdentity.isOutlet(report, Spans.hull(attribution.source()))
                && sentences.stream()
                        .filter(s -> s.overlaps(attribution.cue().get(0)))
                        .anyMatch(s -> OwnVoice.isAboutTheReport(s.in(text)));
    }

    /** "The Herald reports, citing the council": what the Herald reports is the council's statement too. */
    private Optional<Attribution> cited(Attribution attribution, List<Attribution> found) {
        if (!CITING.matcher(Spans.words(attribution.cue(), text)).matches()) {
            return Optional.empty();
        }
        return found.stream()
                .filter(other -> !other.equals(attribution))
                .filter(other -> !other.source().isEmpty() && other.source().equals(attribution.source()))
                .filter(other -> isInOneSentence(other, attribution))
                .filter(other -> isParty(attribution.content()))
                .findFirst()
                .map(other -> new Attribution(
                        attribution.content(),
                        attribution.cue(),
                        other.content(),
                        other.form(),
                        attribution.confidence(),
                        attribution.by()));
    }

    private boolean isInOneSentence(Attribution one, Attribution other) {
        return sentences.stream()
                .anyMatch(s -> s.contains(Spans.hull(one.cue())) && s.contains(Spans.hull(other.cue())));
    }

    /** Whether words name somebody who can be cited, not a reason: "the council", "two officials"; not "a threat to health". */
    private boolean isParty(List<Span> content) {
        List<Token> tokens = Tokens.of(text, content.get(0));
        int head = 0;
        while (head + 1 < tokens.size() && !NounPhrase.leavesNoun(tokens.get(head + 1))) {
            head++;
        }
        if (content.size() > 1 || tokens.isEmpty()) {
            return false;
        }
        Token noun = tokens.get(head);
        String word = noun.lower();
        return noun.isCapitalized()
                || people.isPerson(word)
                || people.arePeople(word)
                || NameWords.PEOPLE.contains(word)
                || NameWords.DOCUMENTS.contains(word)
                || NameWords.isBody(word);
    }

    private Attribution inPlace(Attribution attribution) {
        if (attribution.source().isEmpty() || attribution.cue().isEmpty()) {
            return attribution;
        }
        Span cue = Spans.hull(attribution.cue());
        Span source = Spans.hull(attribution.source());
        Optional<Span> sentence =
                sentences.stream().filter(s -> s.contains(cue)).findFirst();
        if (sentence.isEmpty()) {
            return attribution;
        }
        if (!sentence.get().contains(source) && ASKED.matcher(cue.in(text)).matches()) {
            return from(List.of(), attribution);
        }
        Span before = Span.of(sentence.get().start(), Math.max(sentence.get().start(), source.start()));
        boolean subject = source.end() <= cue.start()
                && text.substring(source.end(), cue.start()).isBlank()
                && SEEN_BY.matcher(before.in(text)).matches()
                && opensWithDocument(before);
        return subject ? from(List.of(before.union(source)), attribution) : attribution;
    }

    /** "The dam held all night, Brun said": where content that stands first lacks the first words of its sentence, with these. */
    private Attribution begun(Attribution attribution) {
        Span content = attribution.content().get(0);
        boolean first = Stream.of(attribution.cue(), attribution.source())
                .flatMap(List::stream)
                .allMatch(part -> part.start() >= content.end());
        Optional<Span> missing = sentences.stream()
                .filter(s -> first && s.start() < content.start() && s.contains(content))
                .findFirst()
                .map(s -> Span.of(s.start(), content.start()));
        List<Token> words = missing.map(span -> Tokens.of(text, span)).orElse(List.of());
        int opening = !words.isEmpty() && OPENING.contains(words.get(0).word()) ? 1 : 0;
        List<Token> lost = words.subList(opening, words.size());
        if (lost.isEmpty()
                || lost.size() > MOST_LOST
                || !lost.stream().allMatch(Token::isWord)
                || Words.CONJUNCTIONS.contains(lost.get(0).lower())
                || Words.PREPOSITIONS.contains(lost.get(0).lower())) {
            return attribution;
        }
        List<Span> pieces = new ArrayList<>(attribution.content());
        pieces.set(0, Span.of(lost.get(0).span().start(), content.end()));
        return new Attribution(
                attribution.source(),
                attribution.cue(),
                pieces,
                attribution.form(),
                attribution.confidence(),
                attribution.by());
    }

    /** "A video …": what was seen is what shows something, not who saw it. */
    private boolean opensWithDocument(Span before) {
        List<Token> tokens = Tokens.of(text, before);
        boolean simple = tokens.stream().noneMatch(t -> t.is(",") || Words.AUXILIARIES.contains(t.lower()));
        return simple && tokens.stream().limit(LONGEST_NOUN).anyMatch(t -> NameWords.DOCUMENTS.contains(t.lower()));
    }

    /** Where content ends that goes on too far, after an aside ("which Norland says backs them, did") or whom the outlet asked, or not far enough. */
    private Optional<Integer> end(Attribution attribution) {
        if (attribution.source().isEmpty() || attribution.content().size() > 1) {
            return Optional.empty();
        }
        Span source = Spans.hull(attribution.source());
        Span content = attribution.content().get(0);
        String before = text.substring(Math.max(0, source.start() - LONGEST_RELATIVE), source.start());
        boolean aside =
                source.end() <= content.start() && RELATIVE.matcher(before).matches();
        boolean asks =
                ASKS.matcher(Spans.words(attribution.cue(), text)).matches() && SourceIdentity.isOutlet(report, source);
        int end = aside ? text.indexOf(',', content.start()) : asks ? text.indexOf(" for ", content.start()) : -1;
        return end > content.start() && end < content.end() ? Optional.of(end) : goneOn(content);
    }

    /** "the release of two men who, Norland says, are held": behind the aside the sentence goes on. */
    private Optional<Integer> goneOn(Span content) {
        boolean broken = text.startsWith(",", content.end())
                && ENDS_IN_RELATIVE.matcher(content.in(text)).matches();
        return sentences.stream()
                .filter(s -> broken && s.contains(content))
                .map(s -> text.charAt(s.end() - 1) == '.' ? s.end() - 1 : s.end())
                .findFirst();
    }

    private static Attribution cut(Attribution attribution, int end) {
        return new Attribution(
                attribution.source(),
                attribution.cue(),
                List.of(Span.of(attribution.content().get(0).start(), end)),
                attribution.form(),
                attribution.confidence(),
                attribution.by());
    }

    private static Attribution from(List<Span> source, Attribution attribution) {
        return new Attribution(
                source,
                attribution.cue(),
                attribution.content(),
                attribution.form(),
                attribution.confidence(),
                attribution.by());
    }
}
