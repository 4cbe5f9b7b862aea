package dev.sayso.storyline;

import dev.sayso.claim.Telling;
import dev.sayso.report.Published;
import dev.sayso.report.Report;
import dev.sayso.statement.Stance;
import dev.sayso.text.Sentences;
import dev.sayso.text.Span;
import dev.sayso.text.Stems;
import dev.sayso.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what later reports of a storyline say on the questions that earlier ones left open: the statement whose words
 * cover most of the question's, each word by how few of the storyline's reports have it. A question after a number
 * wants a figure. Thread-safe.
 */
final class AnswerFinder {

    private static final String RULE = "answer/1";
    private static final double COVERED = 1.0 / 3;

    /** How much a word of the sentence before counts, where the question only points there ("how many of them"). */
    private static final double POINTED_AT = 0.5;

    private static final Pattern WANTS_NUMBER = Pattern.compile("(?i)\\b(?:how (?:many|much)|number of|toll)\\b");
    private static final Set<Stance> SAYING = EnumSet.of(Stance.ASSERTS, Stance.CONFIRMS);
    private static final Set<String> POINTERS = Set.of(
            "they", "them", "their", "it", "its", "he", "his", "him", "she", "her", "this", "that", "those", "these");

    /** Stems of the words that leave something open and say nothing of what. */
    private static final Set<String> OPENING =
            stems("clear unclear known unknown immediately initially remain remains question questions open unanswered"
                    + " disclosed released determined established announced confirmed revealed whether exactly officials"
                    + " authorities police investigators investigation details information word");

    private static Set<String> stems(String words) {
        Set<String> stems = new HashSet<>();
        for (String word : words.split(" ", -1)) {
            stems.add(Stems.of(word));
        }
        return Set.copyOf(stems);
    }

    /** What a storyline's reports answer of each other's questions, each question at most once, in order of the questions. */
    List<Answer> find(Storyline storyline) {
        List<Answer> found = new ArrayList<>();
        if (storyline.readings().stream().allMatch(r -> r.openQuestions().isEmpty())) {
            return found;
        }
        Said said = new Said(storyline);
        for (Reading reading : storyline.readings()) {
            for (OpenQuestion question : reading.openQuestions()) {
                said.answer(reading.report(), question)
                        .ifPresent(t -> found.add(new Answer(reading, question, t, RULE)));
            }
        }
        return List.copyOf(found);
    }

    /** The statements of a storyline with their stems, and how many of its reports have each stem. */
    private static final class Said {

        private final List<Telling> tellings;
        private final Map<String, Set<String>> stems = new HashMap<>();
        private final Map<String, Integer> reports = new HashMap<>();
        private final int size;

        Said(Storyline storyline) {
            this.tellings = storyline.readings().stream()
                    .flatMap(r -> r.tellings().stream())
                    .filter(t -> SAYING.contains(t.statement().stance()))
                    .sorted(Telling.BY_TIME)
                    .toList();
            this.size = storyline.readings().size();
            for (Telling telling : tellings) {
                Set<String> its = new HashSet<>();
                telling.statement()
                        .content()
                        .forEach(s -> its.addAll(gist(telling.report().text(), s)));
                stems.put(telling.id(), its);
            }
            for (Reading reading : storyline.readings()) {
                String text = reading.report().text();
                gist(text, Span.of(0, text.length())).forEach(stem -> reports.merge(stem, 1, Integer::sum));
            }
        }

        private static Set<String> gist(String text, Span span) {
            return Gist.of(Tokens.of(text, span)).stems();
        }

        Optional<Telling> answer(Report report, OpenQuestion question) {
            Map<String, Double> asked = asked(report, question);
            double all = asked.values().stream().mapToDouble(w -> w).sum();
            boolean number = wantsNumber(question.span().in(report.text()));
            Published published = report.published();
            if (asked.isEmpty() || published == null) {
                return Optional.empty();
            }
            return tellings.stream()
                    .filter(t -> later(t, published))
                    .filter(t -> !number || !t.figures().isEmpty())
                    .filter(t -> all > 0 && weight(asked, t) >= COVERED * all)
                    .max(Comparator.comparingDouble((Telling t) -> weight(asked, t))
                            .thenComparing(Telling.BY_TIME.reversed()));
        }

        private static boolean later(Telling telling, Published published) {
            Published its = telling.report().published();
            return its != null && its.earliest().isAfter(published.latest());
        }

        /** The stems of a question with their weights. */
        private Map<String, Double> asked(Report report, OpenQuestion question) {
            String text = report.text();
            Map<String, Double> asked = new HashMap<>();
            gist(text, question.span()).stream()
                    .filter(stem -> !OPENING.contains(stem))
                    .forEach(stem -> asked.put(stem, rarity(stem)));
            boolean points = Tokens.of(text, question.span()).stream()
                    .skip(1) // "it" of "it was not known"
                    .anyMatch(t -> POINTERS.contains(t.lower()));
            if (points) {
                before(text, question.span())
                        .ifPresent(s ->
                                gist(text, s).forEach(stem -> asked.putIfAbsent(stem, POINTED_AT * rarity(stem))));
            }
            return asked;
        }

        private static Optional<Span> before(String text, Span question) {
            return Sentences.of(text).stream()
                    .filter(s -> s.end() <= question.start())
                    .reduce((a, b) -> b);
        }

        /** Nothing for a stem that all reports have, such as the name of what the storyline is about. */
        private double rarity(String stem) {
            return Math.log((0.5 + size) / Math.max(0.5, reports.getOrDefault(stem, 0)));
        }

        private Set<String> shared(Map<String, Double> asked, Telling telling) {
            Set<String> both = new HashSet<>(asked.keySet());
            both.retainAll(stems.getOrDefault(telling.id(), Set.of()));
            return both;
        }

        private double weight(Map<String, Double> asked, Telling telling) {
            return shared(asked, telling).stream()
                    .mapToDouble(stem -> asked.getOrDefault(stem, 0.0))
                    .sum();
        }

        private static boolean wantsNumber(String question) {
            return WANTS_NUMBER.matcher(question).find();
        }
    }
}
