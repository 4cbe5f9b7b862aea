package dev.sayso.review;

import dev.sayso.statement.Protection;
import dev.sayso.statement.Statement;
import dev.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts up and takes down the shields that people decided on, for statements and for people; of several the last holds. */
final class Shields {

    private final List<Act> acts;

    Shields(List<Act> acts) {
        this.acts = acts.stream()
                .filter(a -> a.kind() == Deed.Kind.SHIELD || a.kind() == Deed.Kind.LIFT)
                .toList();
    }

    /** A statement with its shields as people decided, and the acts by which that is so. */
    record Shielded(Statement statement, List<Act> acts) {}

    boolean none() {
        return acts.isEmpty();
    }

    Shielded over(Statement statement, String text) {
        Statement shown = statement;
        List<Act> by = new ArrayList<>();
        for (Act act : acts) {
            Optional<Whom> whom = whom(act.deed().subjects().get(0), shown, text);
            if (whom.isPresent()) {
                Protection.Rule rule = act.deed().rule();
                shown = Redrawn.shielded(
                        shown,
                        rule == null
                                ? null
                                : new Protection(
                                        rule, whom.get().words(), whom.get().speaks()));
                by.add(act);
            }
        }
        return new Shielded(shown, by);
    }

    /** The words of a person, and whether it is who speaks. */
    private record Whom(List<Span> words, boolean speaks) {}

    /** Whom an act means in a statement; nothing where it is about others. */
    private static Optional<Whom> whom(Subject subject, Statement statement, String text) {
        List<Span> source = statement.source().spans();
        Whom speaker = new Whom(source.isEmpty() ? statement.content() : source, true);
        if (subject.kind() == Subject.Kind.STATEMENT) {
            return subject.id().equals(statement.id()) ? Optional.of(speaker) : Optional.empty();
        }
        if (statement.source().names().stream().anyMatch(subject.id()::equalsIgnoreCase)) {
            return Optional.of(speaker);
        }
        List<Span> mentions = mentions(subject.id(), statement.content(), text);
        return mentions.isEmpty() ? Optional.empty() : Optional.of(new Whom(mentions, false));
    }

    private static List<Span> mentions(String name, List<Span> content, String text) {
        Pattern whole = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
        List<Span> mentions = new ArrayList<>();
        for (Span piece : content) {
            Matcher matcher = whole.matcher(text).region(piece.start(), piece.end());
            while (matcher.find()) {
                mentions.add(Span.of(matcher.start(), matcher.end()));
            }
        }
        return mentions;
    }
}
