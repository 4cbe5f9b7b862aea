package dev.sayso.storyline;

import dev.sayso.report.Report;
import dev.sayso.text.Span;
import dev.sayso.text.Token;
import dev.sayso.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A report's headline.
 *
 * @param text what its spans count into: the report's text where it stands there, else the headline alone
 */
record Headline(String text, List<Token> tokens) {

    /** A line of more words is the beginning of an article that has no headline. */
    private static final int LONGEST = 25;

    private static final Set<String> SPEECH =
            Set.of(("say says said saying report reports reported according claim claims claimed alleges alleged"
                            + " allegedly alleging accuses accused accusing denies deny warns warn tells told suggests"
                            + " suggest believes believe believed thinks think argues insists vows announces confirms"
                            + " reveals shows finds find source sources cites poll study survey per rumor rumour rumors"
                            + " rumours sees expects calls asks explains lawsuit allegations allegation claiming admits"
                            + " testifies blames estimates")
                    .split(" "));
    private static final Set<String> DOUBT =
            Set.of(("may might could would should can likely unlikely possible possibly perhaps probably probable"
                            + " apparent apparently appears appear seems seem seemingly reportedly feared fears fear"
                            + " suspected suspect suspects presumed believed potential potentially rumored rumoured threat"
                            + " will if what why how when whether unconfirmed estimated supposed supposedly purported"
                            + " expected plan plans hope hopes")
                    .split(" "));
    private static final Set<String> QUOTES = Set.of("\" “ ” ‘ ' '' `` « »".split(" "));
    private static final Set<String> JOINTS = Set.of("as after amid while but ; – — -- : |".split(" "));

    Headline {
        tokens = List.copyOf(tokens);
    }

    /** The headline, if the report has one. */
    static Optional<Headline> of(Report report) {
        String text = report.headlineInText() || report.headline() == null ? report.text() : report.headline();
        Span span = report.headlineSpan().orElse(Span.of(0, report.headline() == null ? 0 : text.length()));
        List<Token> tokens = Tokens.of(text, span);
        return tokens.isEmpty() || tokens.size() > LONGEST ? Optional.empty() : Optional.of(new Headline(text, tokens));
    }

    /** Whether it credits someone, quotes or asks: then it states nothing as the outlet's own knowledge. */
    boolean credits() {
        return tokens.stream()
                .anyMatch(t -> SPEECH.contains(t.lower()) || QUOTES.contains(t.word()) || t.is("?") || t.is(":"));
    }

    /** Whether a clause credits someone itself, or the headline ends with who says it all. */
    boolean credits(List<Token> clause) {
        return clause.stream().anyMatch(t -> SPEECH.contains(t.lower()))
                || SPEECH.contains(tokens.get(tokens.size() - 1).lower())
                || tokens.stream().anyMatch(t -> t.is(":"));
    }

    /** Whether it hedges, asks, or speaks of what is to come. */
    boolean hedges() {
        return tokens.stream().anyMatch(t -> DOUBT.contains(t.lower()) || QUOTES.contains(t.word()) || t.is("?"));
    }

    Gist gist() {
        return Gist.of(tokens);
    }

    /** Its clauses: what stands between dashes, semicolons and words such as "as" and "after". */
    List<List<Token>> clauses() {
        List<List<Token>> clauses = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || JOINTS.contains(tokens.get(i).lower())) {
                if (i > start) {
                    clauses.add(tokens.subList(start, i));
                }
                start = i + 1;
            }
        }
        return clauses;
    }

    static Span span(List<Token> tokens) {
        return tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    }
}
