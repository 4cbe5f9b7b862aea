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
 * wants a figure, and one after how many "of them" a figure of those in the sentence before. Thread-safe.
 */
final class AnswerFinder {

    private static final String RULE = "answer/2";
    private static final double COVERED = 1.0 / 3;

    /** How much the heaviest word of the sentence before counts, where the question only points there ("how many of them"). */
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
                        .forEach(s -> its.addAll(AnswerWords.of(telling.report().text(), s)));
                stems.put(telling.id(), its);
            }
            for (Reading reading : storyline.readings()) {
                String text = reading.report().text();
                AnswerWords.of(text, Span.of(0, text.length())).forEach(stem -> reports.merge(stem, 1, Integer::sum));
            }
        }

        Optional<Telling> answer(Report report, OpenQuestion question) {
            Asked asked = asked(report, question);
            Published published = report.published();
            if (asked.words().isEmpty() || published == null) {
                return Optional.empty();
            }
            return tellings.stream()
                    .filter(t -> later(t, published))
                    .filter(t -> !asked.number() || countsThat(asked, t))
                    .filter(t -> asked.all() > 0 && weight(asked, t) >= COVERED * asked.all())
                    .max(Comparator.comparingDouble((Telling t) -> weight(asked, t))
                            .thenComparing(Telling.BY_TIME.reversed()));
        }

        /** Whether a telling gives a figure, and of those pointed at where the question asks how many "of them". */
        private boolean countsThat(Asked asked, Telling telling) {
            return !telling.figures().isEmpty() && (asked.pointed().isEmpty() || share(asked.pointed(), telling) > 0);
        }

        private static boolean later(Telling telling, Published published) {
            Published its = telling.report().published();
            return its != null && its.earliest().isAfter(published.latest());
        }

        private Asked asked(Report report, OpenQuestion question) {
            String text = report.text();
            boolean number = WANTS_NUMBER.matcher(question.span().in(text)).find();
            boolean points = Tokens.of(text, question.span()).stream()
                    .skip(1) // "it" of "it was not known"
                    .anyMatch(t -> POINTERS.contains(t.lower()));
            Set<String> pointed = points
                    ? before(text, question.span())
                            .map(s -> AnswerWords.withoutNames(text, s))
                            .orElse(Set.of())
                    : Set.of();
            return new Asked(weights(AnswerWords.of(text, question.span())), weights(pointed), number);
        }

        private Map<String, Double> weights(Set<String> stems) {
            Map<String, Double> weights = new HashMap<>();
            stems.stream().filter(stem -> !OPENING.contains(stem)).forEach(stem -> weights.put(stem, rarity(stem)));
            return weights;
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

        private double weight(Asked asked, Telling telling) {
            double pointed = Math.min(asked.heaviestPointed(), share(asked.pointed(), telling));
            return share(asked.words(), telling) + POINTED_AT * pointed;
        }

        private double share(Map<String, Double> weights, Telling telling) {
            Set<String> its = stems.getOrDefault(telling.id(), Set.of());
            return weights.entrySet().stream()
                    .filter(e -> its.contains(e.getKey()))
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
        }
    }

    /**
     * What a question asks.
     *
     * @param words the stems of its words with their weights
     * @param pointed those of the sentence before, where it points there; one of them is meant
     * @param number whether it asks for a number
     */
    private record Asked(Map<String, Double> words, Map<String, Double> pointed, boolean number) {

        double all() {
            return words.values().stream().mapToDouble(w -> w).sum() + POINTED_AT * heaviestPointed();
        }

        double heaviestPointed() {
            return pointed.values().stream().mapToDouble(w -> w).max().orElse(0);
        }
    }
}
