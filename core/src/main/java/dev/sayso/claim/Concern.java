package dev.sayso.claim;

import dev.sayso.text.Spans;
import dev.sayso.text.Words;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether a claim concerns a party: it names the party, or what the party is told to be part of or to speak for. */
final class Concern {

    private Concern() {}

    /** Whether a claim's words, or those by which another's statement is reported in it, name the one who speaks in a telling. */
    static boolean of(Telling speaker, TracedClaim claim) {
        Set<String> who = names(speaker);
        return claim.tellings().stream().anyMatch(t -> {
            Set<String> named = capitals(t.words());
            Stream.concat(t.statement().source().names().stream(), t.statement().chain().stream())
                    .filter(name -> !t.id().equals(speaker.id()) && !t.own())
                    .forEach(name -> named.addAll(capitals(name)));
            named.retainAll(who);
            return !named.isEmpty();
        });
    }

    /** The words of the speaker's names and of the report's words for it: "Lindqvar's lawyer, Sanna Reve" names Lindqvar too. */
    private static Set<String> names(Telling speaker) {
        Set<String> who = capitals(String.join(" ", speaker.statement().source().names()));
        who.addAll(capitals(Spans.words(
                speaker.statement().source().spans(), speaker.report().text())));
        return who;
    }

    private static Set<String> capitals(String text) {
        Set<String> found = new TreeSet<>();
        Words.of(text).stream()
                .filter(Words::capitalised)
                .map(Words::plain)
                .filter(w -> !Words.light(w) && w.length() > 2)
                .forEach(w -> found.add(w.toLowerCase(Locale.ROOT)));
        return found;
    }
}
