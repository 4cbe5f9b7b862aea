package dev.sayso.statement;

import dev.sayso.report.OutletFinder;
import dev.sayso.report.Report;
import dev.sayso.text.Span;
import dev.sayso.text.Spans;
import dev.sayso.text.Token;
import dev.sayso.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds through what something was said: whom it was told ("told reporters"), who quotes it ("was quoted by"), what the
 * sentence names beside source and content ("in a statement"), or the source itself where that is a thing ("a video").
 */
final class Media {

    private static final OutletFinder OUTLETS = OutletFinder.standard();

    private static final Set<String> TELLING = Set.of("told", "tell", "tells", "telling");
    private static final Set<String> TWEETING = Set.of("tweeted", "tweets", "retweeted", "tweeting");
    private static final Set<String> GATHERED =
            Set.of("reporters", "journalists", "press", "media", "conference", "briefing");
    private static final Set<String> ON_AIR = Set.of("television", "tv", "radio", "broadcaster");
    private static final Set<String> THIS_OUTLET =
            Set.of("newspaper", "paper", "website", "magazine", "programme", "program");
    private static final Set<String> ENDS_RECIPIENT =
            Words.set("that how why what whether if when he she they it there");
    private static final Pattern QUOTED_BY =
            Pattern.compile("(?i)\\b(?:quoted|cited)\\b(?: as saying)?[^.;:]{0,40}?\\bby\\s+");
    private static final Pattern NAME =
            Pattern.compile("(?:the\\s+)?\\p{Lu}[\\p{L}’'-]*(?:\\s+(?:&\\s+)?\\p{Lu}[\\p{L}’'-]*){0,3}");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?i)\\b(?:answered|answering)\\s[^,.;]{0,40}?(?:tele)?phone\\b");
    private static final Set<String> PARTICIPLES =
            Set.of("seen", "shown", "shot", "taken", "sent", "drawn", "given", "kept");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
    private static final int LONGEST_RECIPIENT = 12;

    private static final String LEAD =
            "(?i)\\b(?:in|on|at|via|through|during|by|to|over|into|releasing|publishing|posting|sharing)\\s+"
                    + "(?:(?:an?|the|his|her|its|their|this|that)\\s+)?(?:[\\p{L}\\p{N}'’-]+\\s+){0,3}?";

    private static final List<Map.Entry<Medium.Kind, String>> NOUNS = List.of(
            Map.entry(Medium.Kind.PRESS_CONFERENCE, "(?:press|news) conference|briefing"),
            Map.entry(Medium.Kind.INTERVIEW, "interviews?"),
            Map.entry(
                    Medium.Kind.SOCIAL,
                    "Telegram|Twitter|Facebook|Instagram|TikTok|WhatsApp|(?<!the )Signal|Truth Social|YouTube|X(?![\\p{L}\\p{N}-])|"
                            + "social media|tweets?|(?-i:posts?)|channel"),
            Map.entry(Medium.Kind.VIDEO, "video|footage|clip|recording"),
            Map.entry(
                    Medium.Kind.BROADCAST,
                    "televised (?:address|speech|interview)|television|TV|radio|broadcast|programme"),
            Map.entry(Medium.Kind.LETTER, "letter|e-?mail|text message|written reply|note"),
            Map.entry(Medium.Kind.CALL, "(?:phone|telephone|conference) call|telephone|phone"),
            Map.entry(Medium.Kind.SPEECH, "speech|address|sermon|rally|remarks"),
            Map.entry(
                    Medium.Kind.DOCUMENT,
                    "report|document|filing|affidavit|lawsuit|indictment|complaint|memo|court papers|essay|book|column|op-ed"),
            Map.entry(Medium.Kind.STATEMENT, "statements?|communiqu[ée]|press release|release"));
    private static final Pattern SPEAKING =
            Pattern.compile("(?i)\\bspeaking\\s+(?:to|with|before)\\s+(?:[\\p{L}'’-]+\\s+){0,3}?"
                    + "(?:reporters|journalists|the\\s+(?:media|press))\\b");
    private static final List<Map.Entry<Medium.Kind, Pattern>> NAMED = Stream.concat(
                    Stream.of(
                            Map.entry(Medium.Kind.PRESS_CONFERENCE, SPEAKING),
                            Map.entry(Medium.Kind.INTERVIEW, Pattern.compile("(?i)\\binterviewed\\s+(?:by|on)\\b"))),
                    NOUNS.stream()
                            .map(n -> Map.entry(n.getKey(), Pattern.compile(LEAD + "(?:" + n.getValue() + ")\\b"))))
            .toList();

    /** Things that speak, by the noun that heads the source. */
    private static final Map<Medium.Kind, Set<String>> THINGS = Map.of(
            Medium.Kind.VIDEO, Words.set("video videos footage clip clips recording recordings audio"),
            Medium.Kind.DOCUMENT,
                    Words.set(
                            "document documents filing filings affidavit affidavits lawsuit suit petition indictment complaint memo email"
                                    + " emails e-mail e-mails register entries list records record letter letters minutes log logs"
                                    + " transcript"),
            Medium.Kind.SOCIAL, Words.set("tweet tweets post posts"),
            Medium.Kind.STATEMENT, Words.set("statement communiqué communique"));

    private final Report report;
    private final String text;

    Media(Report report) {
        this.report = report;
        this.text = report.text();
    }

    /** Through what an attribution was said, given the sentence of its cue. */
    Optional<Medium> of(Attribution attribution, Span sentence) {
        return quotedBy(attribution, sentence)
                .or(() -> named(attribution, sentence))
                .or(() -> told(attribution, sentence))
                .or(() -> thing(attribution))
                .or(() -> tweeted(attribution));
    }

    /** What is said in a video, and what "he" says right after it, in the same paragraph, comes through that video too. */
    static List<Optional<Medium>> carriedOn(String text, List<Attribution> attributions, List<Optional<Medium>> media) {
        List<Optional<Medium>> all = new ArrayList<>(media);
        for (int i = 1; i < all.size(); i++) {
            all.set(i, all.get(i).or(inVideo(i, attributions, media)));
            Attribution attribution = attributions.get(i);
            Optional<Medium> before = all.get(i - 1).filter(medium -> medium.kind() == Medium.Kind.VIDEO);
            if (all.get(i).isEmpty() && before.isPresent() && isPronoun(attribution, text)) {
                int from = Spans.hull(attributions.get(i - 1).content()).end();
                int to = attribution.source().get(0).start();
                boolean near = from <= to && text.substring(from, to).indexOf('\n') < 0;
                all.set(i, near ? before : Optional.empty());
            }
        }
        return all;
    }

    private static Supplier<Optional<Medium>> inVideo(
            int inner, List<Attribution> attributions, List<Optional<Medium>> media) {
        return () -> IntStream.range(0, inner)
                .filter(i ->
                        media.get(i).filter(m -> m.kind() == Medium.Kind.VIDEO).isPresent())
                .filter(i -> !attributions.get(inner).cue().isEmpty()
                        && attributions.get(inner).cue().stream()
                                .allMatch(c ->
                                        attributions.get(i).content().stream().anyMatch(piece -> piece.contains(c))))
                .boxed()
                .findFirst()
                .flatMap(media::get);
    }

    private static boolean isPronoun(Attribution attribution, String text) {
        return attribution.source().size() == 1
                && PRONOUNS.contains(attribution.source().get(0).in(text).toLowerCase(Locale.ROOT));
    }

    /** "told reporters", "told this newspaper", "told Radio Selm". */
    private Optional<Medium> told(Attribution attribution, Span sentence) {
        if (attribution.cue().isEmpty()) {
            return Optional.empty();
        }
        List<Token> cue = Tokens.of(text, Spans.hull(attribution.cue()));
        int at = -1;
        for (int i = 0; i < cue.size(); i++) {
            at = TELLING.contains(cue.get(i).lower()) ? i : at;
        }
        if (at < 0) {
            return Optional.empty();
        }
        int from = cue.get(at).span().end();
        int to = sentence.end();
        for (Span piece : attribution.content()) {
            to = piece.start() >= from ? Math.min(to, piece.start()) : to;
        }
        return from >= to ? Optional.empty() : recipient(Tokens.of(text, Span.of(from, to)));
    }

    private Optional<Medium> tweeted(Attribution attribution) {
        return attribution.cue().stream()
                .flatMap(piece -> Tokens.of(text, piece).stream())
                .filter(token -> TWEETING.contains(token.lower()))
                .findFirst()
                .map(token -> new Medium(Medium.Kind.SOCIAL, token.span()));
    }

    private Optional<Medium> recipient(List<Token> after) {
        int end = 0;
        while (end < after.size() && end < LONGEST_RECIPIENT && goesOn(after, end)) {
            end++;
        }
        if (end == 0) {
            return Optional.empty();
        }
        Span span = after.get(0).span().union(after.get(end - 1).span());
        List<Token> words = after.subList(0, end);
        boolean pointed = words.get(0).is("this") || words.get(0).is("the");
        if (words.stream().anyMatch(t -> t.is("conference") || t.is("briefing"))
                || words.stream().anyMatch(t -> GATHERED.contains(t.word()))) {
            return Optional.of(new Medium(Medium.Kind.PRESS_CONFERENCE, span));
        }
        if (SourceIdentity.isOutlet(report, span)
                || pointed
                        && words.size() == 2
                        && THIS_OUTLET.contains(words.get(1).lower())) {
            return Optional.of(new Medium(Medium.Kind.INTERVIEW, span));
        }
        Optional<Span> outlet = OUTLETS.first(text, span);
        if (outlet.isPresent()) {
            return Optional.of(new Medium(Medium.Kind.OUTLET, outlet.get()));
        }
        return words.stream().anyMatch(t -> ON_AIR.contains(t.lower()))
                ? Optional.of(new Medium(Medium.Kind.BROADCAST, span))
                : Optional.empty();
    }

    private static boolean goesOn(List<Token> after, int at) {
        Token token = after.get(at);
        boolean inside = at + 1 < after.size() && after.get(at + 1).isCapitalized();
        return token.isWord()
                ? !ENDS_RECIPIENT.contains(token.lower())
                        && (!Words.PREPOSITIONS.contains(token.lower()) || inside && token.is("of"))
                : (token.is("&") || token.is(".")) && inside;
    }

    /** "was quoted as saying by the Selm Courier". */
    private Optional<Medium> quotedBy(Attribution attribution, Span sentence) {
        Matcher matcher = QUOTED_BY.matcher(text).region(sentence.start(), sentence.end());
        while (matcher.find()) {
            Span place = Span.of(matcher.start(), matcher.end());
            boolean inContent = attribution.content().stream().anyMatch(place::overlaps);
            boolean inCue = attribution.cue().stream().anyMatch(place::overlaps);
            if (inCue && !inContent) {
                Span after = Span.of(matcher.end(), sentence.end());
                return OUTLETS.first(text, after)
                        .filter(name -> name.start() <= after.start() + "the ".length())
                        .or(() -> capitalized(after))
                        .map(name -> new Medium(Medium.Kind.OUTLET, name));
            }
        }
        return Optional.empty();
    }

    /** A name at the beginning of a stretch: whoever quotes somebody so is an outlet. */
    private Optional<Span> capitalized(Span after) {
        Matcher name = NAME.matcher(text).region(after.start(), after.end());
        return name.lookingAt() ? Optional.of(Span.of(name.start(), name.end())) : Optional.empty();
    }

    /** "in a statement on Tuesday"; the medium nearest to the cue. */
    private Optional<Medium> named(Attribution attribution, Span sentence) {
        List<Medium> found = new ArrayList<>();
        for (Span gap : Circumstances.around(attribution, sentence)) {
            for (Map.Entry<Medium.Kind, Pattern> medium : NAMED) {
                Matcher matcher = medium.getValue().matcher(text).region(gap.start(), gap.end());
                if (matcher.find()) {
                    found.add(new Medium(medium.getKey(), Span.of(matcher.start(), matcher.end())));
                }
            }
        }
        return found.stream().min(Comparator.comparing(m -> Circumstances.distance(m.span(), attribution)));
    }

    /** The source itself: "a video posted on the group's channel", "a woman who answered the telephone". */
    private Optional<Medium> thing(Attribution attribution) {
        if (attribution.source().isEmpty()) {
            return Optional.empty();
        }
        Span source = Spans.hull(attribution.source());
        List<Token> tokens = Tokens.of(text, source);
        for (int i = 0; i < tokens.size() && !NounPhrase.leavesNoun(tokens.get(i)); i++) {
            boolean head = (i == 0 || !tokens.get(i).isCapitalized())
                    && (i + 1 == tokens.size() || leadsOn(tokens.get(i + 1)));
            for (Map.Entry<Medium.Kind, Set<String>> things : THINGS.entrySet()) {
                if (head && things.getValue().contains(tokens.get(i).lower())) {
                    return Optional.of(new Medium(things.getKey(), tokens.get(i).span()));
                }
            }
        }
        Matcher call = TELEPHONE.matcher(text).region(source.start(), source.end());
        return call.find()
                ? Optional.of(new Medium(Medium.Kind.CALL, Span.of(call.start(), call.end())))
                : Optional.empty();
    }

    /** Whether a word behind a noun only says more of it: "video posted", "a list of names". */
    private static boolean leadsOn(Token next) {
        return NounPhrase.leavesNoun(next) || next.lower().endsWith("ed") || PARTICIPLES.contains(next.lower());
    }
}
