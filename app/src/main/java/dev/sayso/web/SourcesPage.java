package dev.sayso.web;

import dev.sayso.export.Labels;
import dev.sayso.ledger.SourceRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Who says something, those who say most first. */
public final class SourcesPage implements Page {

    private static final int A_PAGE = 100;

    /** What it prints. */
    public record View(Frame frame, List<SourceRow> rows, SourceRow.Voice voice, String name, int page, int pages) {

        /** The same list at another page, which is to be put behind it. */
        public String address() {
            return "/sources?voice=" + voice + (name.isEmpty() ? "" : "&name=" + Address.value(name)) + "&page=";
        }
    }

    /** From the first to the last day of a source. */
    public static String days(SourceRow row) {
        LocalDate first = row.first();
        LocalDate last = row.last();
        return Labels.days(first == null || last == null ? List.of() : List.of(first, last));
    }

    @Override
    public String path() {
        return "/sources";
    }

    @Override
    public void show(Visit visit) {
        SourceRow.Voice voice =
                Objects.requireNonNullElse(visit.constant("voice", SourceRow.Voice.class), SourceRow.Voice.NAMED);
        String name = visit.given("name");
        String wanted = name.toLowerCase(Locale.ROOT);
        List<SourceRow> all = visit.desk().sources(visit.profile()).stream()
                .filter(s ->
                        s.voice() == voice && s.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        int page = visit.number("page", 1);
        List<SourceRow> rows =
                all.stream().skip((page - 1L) * A_PAGE).limit(A_PAGE).toList();
        int pages = Math.max(1, (all.size() + A_PAGE - 1) / A_PAGE);
        visit.show("sources", new View(visit.frame("Sources", Frame.Section.SOURCES), rows, voice, name, page, pages));
    }
}
