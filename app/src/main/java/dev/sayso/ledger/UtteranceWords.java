package dev.sayso.ledger;

import dev.sayso.report.Report;
import dev.sayso.report.Utterance;
import dev.sayso.text.CodePoints;
import dev.sayso.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The times of a transcript's words as they are stored: a line each, of start and end in code points, and from and to in
 * milliseconds, with the speaker behind them where that is known.
 */
final class UtteranceWords {

    private static final int NUMBERS = 4;

    private UtteranceWords() {}

    /** Null where there are none. */
    static @Nullable String of(Report report) {
        if (report.utterances().isEmpty()) {
            return null;
        }
        CodePoints text = CodePoints.of(report.text());
        return report.utterances().stream().map(u -> line(u, text.of(u.span()))).collect(Collectors.joining("\n"));
    }

    private static String line(Utterance utterance, Span stored) {
        String times = stored.start() + " " + stored.end() + " " + utterance.from() + " " + utterance.to();
        return utterance.speaker() == null ? times : times + " " + utterance.speaker();
    }

    /** @throws DamagedLedgerException if they are not as they were written */
    static List<Utterance> read(@Nullable String lines, String text) {
        if (lines == null) {
            return List.of();
        }
        CodePoints points = CodePoints.of(text);
        try {
            return lines.lines().map(line -> utterance(line, points)).toList();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new DamagedLedgerException("the times of its words are not those that were stored", e);
        }
    }

    private static Utterance utterance(String line, CodePoints points) {
        String[] parts = line.split(" ", NUMBERS + 1);
        return new Utterance(
                points.utf16(Span.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))),
                Long.parseLong(parts[2]),
                Long.parseLong(parts[3]),
                parts.length > NUMBERS ? parts[NUMBERS] : null);
    }
}
