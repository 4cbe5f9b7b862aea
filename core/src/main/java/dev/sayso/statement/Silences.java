package dev.sayso.statement;

import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds silence that is told of what was asked or awaited: "calls to the mill went unanswered", "there was no immediate
 * comment from the army", "it was not possible to verify the claims". {@link NonAnswers} has those told of who is silent.
 */
final class Silences {

    private static final String BY = "silences/1";
    private static final double CONFIDENCE = 0.9;

    private static final String TO_CLAUSE_END = "[^,;.“”\"]+";
    private static final String THERE_IS_NO = "there\\s+(?:was|is|were|has\\s+been|had\\s+been)\\s+no\\s+";
    private static final String CHECKING =
            "(?:verify|verifying|confirm|confirming|check|checking|corroborate|corroborating)";

    /** A pattern's groups are {@code cue} and some of {@code source} and {@code content}. */
    private static final List<Map.Entry<Pattern, Stance>> SILENCES = List.of(
            silence(
                    Stance.NO_REPLY,
                    "(?<=^|[,;]\\s|[,;]\\sand\\s|[,;]\\sbut\\s)(?<content>[^,;.“”\"]{0,40}?\\b(?:calls?|(?:text\\s+)?messages?|e-?mails?|requests?"
                            + "|inquiries|enquiries|letters?|questions)\\b" + "[^,;.“”\"]*?)"
                            + "\\s+(?<cue>(?:went|go|(?:have|has|had)\\s+gone)\\s+(?:immediately\\s+)?unanswered"
                            + "|(?:was|were|(?:has|have|had)\\s+been)\\s+not\\s+(?:immediately\\s+)?(?:answered|returned|acknowledged)"
                            + "|(?:was|were|(?:has|have|had)\\s+been)\\s+unanswered"
                            + "|(?:has|have|had)\\s+not\\s+been\\s+(?:answered|returned|acknowledged))\\b"),
            silence(
                    Stance.NO_REPLY,
                    "(?<content>(?:attempts?|efforts?)\\s+(?:by\\s+[^,;.]{2,40}?\\s+)?to\\s+(?:reach|contact|interview|speak\\s+(?:to|with))\\s+"
                            + "(?<source>" + TO_CLAUSE_END + "?)(?:\\s+(?:for|on|by|at)\\s+" + TO_CLAUSE_END
                            + "?)?)\\s+"
                            + "(?<cue>(?:was|were|(?:has|have|had)\\s+been|proved)\\s+(?:unsuccessful|not\\s+successful|in\\s+vain|fruitless)"
                            + "|(?:(?:have|had)\\s+)?failed|did\\s+not\\s+succeed)\\b"),
            silence(
                    Stance.NO_REPLY,
                    "(?<cue>" + THERE_IS_NO + "(?:(?:immediate|official|public|further|instant)\\s+){0,2}"
                            + "(?:comment|response|reaction|reply|answer|word))(?:\\s+(?<content>(?:on|about)\\s+"
                            + TO_CLAUSE_END
                            + "?))?\\s+from\\s+(?<source>" + TO_CLAUSE_END
                            + "?)(?=\\s+(?:on|about|to|over)\\b|[,;.]|$)"),
            silence(
                    Stance.NOT_VERIFIED,
                    "(?<cue>" + THERE_IS_NO
                            + "independent\\s+(?:confirmation|verification|corroboration))\\s+(?:of|for)\\s+"
                            + "(?<content>" + TO_CLAUSE_END + ")"),
            silence(
                    Stance.NOT_CONFIRMED,
                    "(?<cue>" + THERE_IS_NO
                            + "(?:(?:immediate|official|public|further)\\s+){0,2}(?:confirmation|verification))\\s+(?:of|for)\\s+"
                            + "(?<content>" + TO_CLAUSE_END + "?)(?:\\s+(?:from|by)\\s+(?<source>" + TO_CLAUSE_END
                            + "))?(?=[,;.]|$)"),
            silence(
                    Stance.NOT_VERIFIED,
                    "(?<cue>" + THERE_IS_NO + "(?:independent\\s+)?way\\s+(?:to|of)\\s+(?:independently\\s+)?"
                            + CHECKING + ")\\s+(?<content>" + TO_CLAUSE_END + ")"),
            silence(
                    Stance.NOT_VERIFIED,
                    "(?<cue>it\\s+(?:(?:was|is|has)\\s+not\\s+(?:been\\s+)?(?:immediately\\s+)?possible|(?:was|is|has\\s+been)\\s+impossible)"
                            + "\\s+to\\s+(?:(?:independently|immediately)\\s+)?" + CHECKING + ")\\s+(?<content>"
                            + TO_CLAUSE_END
                            + "?)(?=\\s+independently|[,;.]|$)"));
    /** To whom a call or message went, without what for and when. */
    private static final Pattern RECIPIENT = Pattern.compile(
            "(?i)\\b(?:to|with|at|for)\\s+(?<source>(?!(?:comments?|reaction|clarification|more|further|an?\\s+(?:comment|response|interview))\\b)"
                    + ".+?)(?=\\s+(?:for|seeking|requesting|asking|on|by|over|about)\\b|$)");

    private Silences() {}

    /** Such silences in order of the patterns, then of the text. */
    static List<NonAnswer> find(List<Paragraph> paragraphs, String text) {
        List<NonAnswer> found = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (Range range : paragraph.sentences()) {
                Span sentence = range.in(paragraph.units());
                List<Unit> units = paragraph.units().subList(range.from(), range.to());
                SILENCES.forEach(s -> in(text, sentence, s)
                        .filter(n -> units.stream()
                                .noneMatch(u -> u.isSpeech()
                                        && u.span()
                                                .overlaps(n.attribution().cue().get(0))))
                        .ifPresent(found::add));
            }
        }
        return found;
    }

    private static Optional<NonAnswer> in(String text, Span sentence, Map.Entry<Pattern, Stance> silence) {
        Matcher matcher = silence.getKey().matcher(text).region(sentence.start(), sentence.end());
        if (!matcher.find()) {
            return Optional.empty();
        }
        Span cue = Span.of(matcher.start("cue"), matcher.end("cue"));
        @Nullable Span content = span(matcher, "content");
        @Nullable Span source = span(matcher, "source");
        if (source == null && content != null && content.end() <= cue.start()) {
            Matcher recipient = RECIPIENT.matcher(text).region(content.start(), content.end());
            source = recipient.find() ? span(recipient, "source") : null;
        }
        Attribution attribution = new Attribution(
                source == null ? List.of() : List.of(source),
                List.of(cue),
                List.of(content == null ? cue : content),
                Form.INDIRECT,
                CONFIDENCE,
                BY);
        return Optional.of(new NonAnswer(attribution, silence.getValue()));
    }

    private static @Nullable Span span(Matcher matcher, String group) {
        boolean has = matcher.pattern().pattern().contains("(?<" + group + ">") && matcher.start(group) >= 0;
        return has ? Span.of(matcher.start(group), matcher.end(group)) : null;
    }

    private static Map.Entry<Pattern, Stance> silence(Stance stance, String words) {
        return Map.entry(Pattern.compile("(?iu)" + words), stance);
    }
}
