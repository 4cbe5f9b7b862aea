package dev.sayso.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.sayso.review.Act;
import dev.sayso.review.Deed;
import dev.sayso.review.Quoted;
import dev.sayso.review.Subject;
import dev.sayso.statement.Protection;
import dev.sayso.statement.Statement;
import dev.sayso.storyline.Reading;
import dev.sayso.text.CodePoints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Acts as entries of the log. Beside the statement that an entry points to (by reading and id) it has that statement's
 * spans and words, so that it can be read without the database; spans count code points.
 */
final class ActWords {

    private static final int ID_LENGTH = 16;

    private ActWords() {}

    /** The act's id: the beginning of its entry's hash. */
    static String id(LogEntry entry) {
        return entry.hash().substring(0, ID_LENGTH);
    }

    /** The id by which the log names what an act is about: of several things the first. */
    static String subject(Deed deed) {
        return deed.subjects().get(0).id();
    }

    /**
     * What an entry says besides who and when.
     *
     * @param text gives a report's text
     */
    static Map<String, Object> words(Deed deed, String reason, @Nullable String after, UnaryOperator<String> text) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("act", deed.kind().toString());
        words.put("reason", reason);
        put(words, "after", after);
        List<Object> subjects = new ArrayList<>();
        for (Subject subject : deed.subjects()) {
            Map<String, Object> its = new LinkedHashMap<>();
            its.put("kind", subject.kind().toString());
            its.put("id", subject.id());
            its.put(
                    "statements",
                    subject.statements().stream()
                            .map(q -> quoted(q, text.apply(q.report())))
                            .toList());
            subjects.add(its);
        }
        words.put("subjects", subjects);
        if (deed.correction() != null) {
            CodePoints places = CodePoints.of(text.apply(deed.quoted().get(0).report()));
            words.put("correction", new CorrectionWords(places).words(deed.correction()));
        }
        put(words, "text", deed.text());
        put(words, "rule", deed.rule() == null ? null : deed.rule().toString());
        put(words, "grade", deed.grade());
        return words;
    }

    private static void put(Map<String, Object> words, String key, @Nullable Object value) {
        if (value != null) {
            words.put(key, value);
        }
    }

    private static Map<String, Object> quoted(Quoted quoted, String text) {
        CorrectionWords spans = new CorrectionWords(CodePoints.of(text));
        Statement said = quoted.said();
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("id", quoted.id());
        words.put("report", quoted.report());
        put(words, "reading", quoted.reading());
        words.put("statement", said.id());
        words.put("source", spans.spans(said.source().spans()));
        words.put("content", spans.spans(said.content()));
        words.put("words", said.words(text));
        return words;
    }

    /** The readings that an entry points to, each with its report; none where it cannot be read. */
    static Map<String, String> readings(LogEntry entry) {
        Map<String, String> readings = new LinkedHashMap<>();
        try {
            for (Map<String, Object> subject : maps(values(entry), "subjects")) {
                for (Map<String, Object> statement : maps(subject, "statements")) {
                    readings.put(word(statement, "reading"), word(statement, "report"));
                }
            }
        } catch (DamagedLedgerException e) {
            readings.clear(); // it is named where the act is made
        }
        return readings;
    }

    /** What an entry is about, as {@link Deed#keys} says it. */
    static List<String> keys(LogEntry entry) {
        List<String> keys = new ArrayList<>();
        for (Map<String, Object> subject : maps(values(entry), "subjects")) {
            List<Map<String, Object>> statements = maps(subject, "statements");
            if (statements.isEmpty()) {
                Subject.Kind kind = Columns.constant(Subject.Kind.class, word(subject, "kind"));
                keys.addAll(new Subject(kind, word(subject, "id"), List.of()).keys());
            }
            statements.forEach(s -> keys.add(Subject.Kind.STATEMENT + " " + word(s, "id")));
        }
        return keys;
    }

    /**
     * An act of its entry.
     *
     * @param readings gives a reading by the ids of its report and its own
     * @throws DamagedLedgerException if it cannot be read
     */
    static Act act(LogEntry entry, BiFunction<String, String, Reading> readings) {
        Map<String, Object> words = values(entry);
        try {
            List<Subject> subjects = new ArrayList<>();
            for (Map<String, Object> subject : maps(words, "subjects")) {
                List<Quoted> quoted = maps(subject, "statements").stream()
                        .map(s -> quoted(s, readings))
                        .toList();
                subjects.add(new Subject(
                        Columns.constant(Subject.Kind.class, word(subject, "kind")), word(subject, "id"), quoted));
            }
            Object correction = words.get("correction");
            Deed deed = new Deed(
                    Columns.constant(Deed.Kind.class, word(words, "act")),
                    subjects,
                    correction == null
                            ? null
                            : corrections(words, readings)
                                    .correction(maps(Map.of("c", List.of(correction)), "c")
                                            .get(0)),
                    optional(words, "text"),
                    Columns.constantIfAny(Protection.Rule.class, optional(words, "rule")),
                    optional(words, "grade"));
            return new Act(id(entry), entry.who(), entry.at(), word(words, "reason"), optional(words, "after"), deed);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new DamagedLedgerException("its words are not those of an act (" + e.getMessage() + ")", e);
        }
    }

    private static CorrectionWords corrections(
            Map<String, Object> words, BiFunction<String, String, Reading> readings) {
        Map<String, Object> statement =
                maps(maps(words, "subjects").get(0), "statements").get(0);
        Reading reading = readings.apply(word(statement, "report"), word(statement, "reading"));
        return new CorrectionWords(CodePoints.of(reading.report().text()));
    }

    private static Quoted quoted(Map<String, Object> words, BiFunction<String, String, Reading> readings) {
        String reading = word(words, "reading");
        Reading read = readings.apply(word(words, "report"), reading);
        Statement said = read.statements().stream()
                .filter(s -> s.id().equals(words.get("statement")))
                .findFirst()
                .orElseThrow(() -> new DamagedLedgerException(
                        "the reading " + reading + " has no statement " + words.get("statement"), null));
        return new Quoted(
                word(words, "id"),
                word(words, "report"),
                reading,
                said,
                read.figures().stream()
                        .filter(f -> said.figures().contains(f.id()))
                        .toList());
    }

    private static Map<String, Object> values(LogEntry entry) {
        try {
            Map<String, Object> values = new LinkedHashMap<>();
            CanonicalJson.values(entry.what()).forEach((key, value) -> put(values, key, value));
            return values;
        } catch (JsonProcessingException e) {
            throw new DamagedLedgerException("it is no JSON", e);
        }
    }

    static String word(Map<String, Object> words, String key) {
        Object value = words.get(key);
        if (value == null) {
            throw new DamagedLedgerException("it has no \"" + key + "\"", null);
        }
        return value.toString();
    }

    static @Nullable String optional(Map<String, Object> words, String key) {
        return Columns.string(words.get(key));
    }

    @SuppressWarnings("unchecked") // JSON has maps of text to values only
    static List<Map<String, Object>> maps(Map<String, Object> words, String key) {
        List<Map<String, Object>> maps = new ArrayList<>();
        if (words.get(key) instanceof List<?> list) {
            list.forEach(element -> maps.add((Map<String, Object>) element));
        }
        return maps;
    }
}
