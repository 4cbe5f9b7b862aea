package dev.sayso.cli;

import dev.sayso.claim.Status;
import dev.sayso.export.HitJson;
import dev.sayso.export.HitText;
import dev.sayso.export.Profile;
import dev.sayso.export.Shielding;
import dev.sayso.figure.Figure;
import dev.sayso.ledger.Catalogue;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.SearchQuery;
import dev.sayso.statement.PartyTableException;
import dev.sayso.statement.SentenceEmbedder;
import dev.sayso.statement.Stance;
import dev.sayso.storyline.Hit;
import dev.sayso.storyline.Reading;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sayso search}: finds reports, statements and claims. */
@Command(
        name = "search",
        description = "Finds reports, statements and claims by their words and by who said it, when, and how.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "All words must stand there, in any form (killed finds died). \"words in quotation marks\" must stand there as they are;",
            "harb* finds what begins so. Without words all is found that the options let through, what was said last first.",
            "With --like, statements are found that say something like the words, whatever their own words.",
            "",
            "Examples:",
            "  sayso search drencher pump --kind claim",
            "  sayso search --like 'nobody told the crew about the fault'",
            "  sayso search '\"car deck\"' --source \"coast guard\" --said 2024-03-12..2024-03-14"
        })
final class SearchCommand implements Callable<Integer> {

    private static final Set<Hit.Kind> STATEMENTS = EnumSet.of(Hit.Kind.STATEMENT);

    /** How what is found is printed. */
    enum Format {
        text,
        jsonl
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "The words that must stand there.")
    private List<String> words = List.of();

    @Option(
            names = "--like",
            description =
                    "Finds what says something like the words, and says how like it is (the cosine of two sentence embeddings).")
    private boolean like;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private PartiesOption parties = new PartiesOption();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Mixin
    private TerminalOptions terminal = new TerminalOptions();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            converter = LedgerWords.OfKind.class,
            description = "report, statement or claim; several with commas (default: all).")
    private @Nullable Set<Hit.Kind> kinds;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Only what this party says; a part of its name will do.")
    private @Nullable String source;

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "Only what this outlet tells; a part of its name will do.")
    private @Nullable String outlet;

    @Option(
            names = "--stance",
            paramLabel = "STANCE",
            converter = LedgerWords.OfStance.class,
            description = "Only statements of this stance: asserts, denies, confirms, not-verified, …")
    private @Nullable Stance stance;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            converter = LedgerWords.OfStatus.class,
            description = "Only claims of this status: single-origin, corroborated, disputed, …")
    private @Nullable Status status;

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            converter = LedgerWords.OfMeasure.class,
            description = "Only what gives a figure of these: killed, injured, missing, …")
    private Figure.@Nullable Measure measure;

    @Option(
            names = "--said",
            paramLabel = "DAYS",
            converter = DaysConverter.class,
            description =
                    "Only what was said on these days: 2025-02-04, 2025-02-01..2025-02-04, 2025-02-01.. or ..2025-02-04.")
    private SearchQuery.@Nullable Days said;

    @Option(
            names = "--happened",
            paramLabel = "DAYS",
            converter = DaysConverter.class,
            description = "Only what tells of something on these days.")
    private SearchQuery.@Nullable Days happened;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "At most so many (default: 20).")
    private int limit;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or jsonl (default: text).")
    private Format format = Format.text;

    @Override
    public Integer call() throws PartyTableException {
        if (like && (words.isEmpty() || !STATEMENTS.containsAll(Objects.requireNonNullElse(kinds, STATEMENTS)))) {
            throw new ParameterException(spec.commandLine(), "--like needs words, and finds statements alone");
        }
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit must be 1 or more, not " + limit);
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        KnownByOption now = new KnownByOption();
        boolean shown = System.getenv("SAYSO_PROGRESS") != null;
        try (Ledger opened = Ledger.openExisting(ledger.address)) {
            int width = shown ? terminal.width() : 0;
            Catalogue catalogue = Renewal.of(opened, ledger.address, parties, now, err, width);
            List<Hit> hits = like ? alike(catalogue, err, width) : catalogue.search(query());
            Shielding shielding = profile.profile == Profile.EVIDENTIARY
                    ? Shielding.none()
                    : Shielding.of(catalogue.shielded(), readings(hits, opened));
            HitText text = new HitText(terminal.width(), terminal.ansi());
            for (Hit found : hits) {
                Hit hit = shielding.hit(found);
                out.println(format == Format.jsonl ? HitJson.line(hit) : text.text(hit));
            }
            if (hits.isEmpty() && format == Format.text) {
                err.println("Nothing was found.");
            }
        }
        out.flush();
        return now.exitCode();
    }

    private List<Hit> alike(Catalogue catalogue, PrintWriter err, int width) {
        try (Bar bar = new Bar(err, width, "Embedding")) {
            return catalogue.alike(query(), SentenceEmbedder.load(), new Shown(bar, " statements"));
        }
    }

    /** What was read from the reports that something was found in. */
    private static List<Reading> readings(List<Hit> hits, Ledger ledger) {
        return hits.stream()
                .map(Hit::report)
                .distinct()
                .flatMap(id -> ledger.reading(id).stream())
                .toList();
    }

    private SearchQuery query() {
        Set<Hit.Kind> wanted = kinds != null ? kinds : EnumSet.allOf(Hit.Kind.class);
        return new SearchQuery(
                String.join(" ", words), wanted, source, outlet, stance, status, measure, said, happened, limit);
    }
}
