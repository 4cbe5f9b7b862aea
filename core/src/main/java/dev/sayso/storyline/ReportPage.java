package dev.sayso.storyline;

import dev.sayso.claim.Telling;
import java.util.List;

/** One report in a dossier: what others say in it, by party, and what the outlet says itself. */
public record ReportPage(Reading reading, List<Voice> voices, List<Telling> own) {

    public ReportPage {
        voices = List.copyOf(voices);
        own = List.copyOf(own);
    }

    public static ReportPage of(Reading reading) {
        List<Telling> tellings = reading.tellings();
        return new ReportPage(
                reading,
                Voice.of(tellings.stream().filter(t -> !t.own()).toList()),
                tellings.stream().filter(Telling::own).sorted(Telling.BY_TIME).toList());
    }
}
