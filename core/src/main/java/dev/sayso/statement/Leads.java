package dev.sayso.statement;

import dev.sayso.report.Passage;
import dev.sayso.report.Report;
import dev.sayso.text.Span;
import dev.sayso.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says who the unnamed person of a report's first sentence is, where the next one opens with a name and an age: "A sailor
 * has told how he was saved. Anna Berg, 41, was …".
 */
final class Leads {

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final int OLDEST = 120;

    private final ReportSentences sentences;
    private final Parties parties;
    private final PersonWords people;
    private final int lead;

    Leads(Report report, ReportSentences sentences, Parties parties, PersonWords people) {
        this.sentences = sentences;
        this.parties = parties;
        this.people = people;
        this.lead = Passage.of(report).stream()
                .filter(passage -> !passage.headline())
                .findFirst()
                .map(passage -> sentences.at(passage.span().start()))
                .orElse(-1);
    }

    /** The person whom a phrase of the first sentence means; empty for other phrases, and where the next sentence names nobody so. */
    Optional<Party> person(List<Token> phrase) {
        boolean inLead = lead >= 0
                && lead + 1 < sentences.size()
                && sentences.at(phrase.get(0).span().start()) == lead;
        if (!inLead || !ARTICLES.contains(phrase.get(0).lower()) || !isOnePerson(phrase)) {
            return Optional.empty();
        }
        Span next = sentences.span(lead + 1);
        return parties.in(next).stream()
                .filter(mention -> mention.span().start() == next.start() && hasAge(mention))
                .map(parties::party)
                .filter(party -> party.kind() == Source.Kind.PERSON)
                .findFirst();
    }

    private boolean isOnePerson(List<Token> phrase) {
        int head = 1;
        while (head + 1 < phrase.size()
                && !NounPhrase.leavesNoun(phrase.get(head + 1))
                && phrase.get(head + 1).isWord()) {
            head++;
        }
        return head < phrase.size() && people.isPerson(phrase.get(head).lower());
    }

    private boolean hasAge(NameMention mention) {
        List<Token> tokens = sentences.tokens(lead + 1);
        int after = sentences.tokenAt(lead + 1, mention.span().end());
        return after + 2 < tokens.size()
                && tokens.get(after).is(",")
                && isAge(tokens.get(after + 1).word())
                && tokens.get(after + 2).is(",");
    }

    private static boolean isAge(String word) {
        return word.length() < 4 && word.chars().allMatch(c -> c >= '0' && c <= '9') && Integer.parseInt(word) < OLDEST;
    }
}
