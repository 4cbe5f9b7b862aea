package dev.sayso.export;

import dev.sayso.report.Report;
import dev.sayso.text.Hashes;
import java.util.Locale;

/** Names by which things are known in linked data: those of the ledger by their ids, parties by a hash of their names. */
final class Iri {

    private static final String PREFIX = "urn:sayso:";

    private Iri() {}

    static String of(String kind, String id) {
        return PREFIX + kind + ":" + id;
    }

    /** The address of a report, or where it has none that may be given its name in the ledger. */
    static String of(Report report) {
        return WebAddress.of(report.url()).orElseGet(() -> of("report", report.id()));
    }

    static String party(String name) {
        return of("party", Hashes.id("party", name.strip().toLowerCase(Locale.ROOT)));
    }
}
