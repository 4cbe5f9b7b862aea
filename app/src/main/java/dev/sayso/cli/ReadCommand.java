package dev.sayso.cli;

import dev.sayso.export.DossierText;
import dev.sayso.export.ReadingJson;
import dev.sayso.export.Shielding;
import dev.sayso.figure.VagueRule;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.ReadRun;
import dev.sayso.pipeline.DossierPipeline;
import dev.sayso.pipeline.ReadingPipeline;
import dev.sayso.report.Details;
import dev.sayso.report.Published;
import dev.sayso.report.ReportKind;
import dev.sayso.review.Act;
import dev.sayso.storyline.Reading;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sayso read}: reads reports into the ledger. */
@Command(
        name = "read",
        description = "Reads reports into the ledger.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  sayso read story/                            everything in a folder",
            "  sayso read report.txt --outlet \"The Courier\" --published 2025-02-04",
            "  sayso read --format jsonl reports.jsonl > readings.jsonl",
            "  sayso read --storyline e6bbff4e6ebf496b result/",
            "",
            "Exit code 1 says that some input could not be read; the rest was."
        })
final class ReadCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 100;

    /** How the readings are printed. */
    enum Format {
        text,
        jsonl
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Files, folders, a manifest (*.csv), - for standard input, or what \"sayso archive\" made: a folder"
                            + " of tables, whose reports are read.")
    private List<String> files = List.of();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it, where the file does not say.")
    private @Nullable String outlet;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = PublishedConverter.class,
            description = "When it was published (ISO 8601), where the file does not say.")
    private @Nullable Published published;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = ReportKindConverter.class,
            description =
                    "What it is, where the file does not say: article, statement, post, transcript, live-blog or stub."
                            + " Quotations are held against statements, posts and transcripts.")
    private @Nullable ReportKind kind;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text for people, shielded by what the reports say that are read; jsonl for programs, always as the"
                            + " reports have it (default: text).")
    private Format format = Format.text;

    @Option(
            names = "--vague",
            paramLabel = "RULE",
            converter = VagueRuleConverter.class,
            description = "Gives numbers to words such as \"dozens\" by a published rule: acled, for people killed.")
    private @Nullable VagueRule vague;

    @Mixin
    private ResultOptions results = new ResultOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Mixin
    private TerminalOptions words = new TerminalOptions();

    @Option(names = "--no-ledger", description = "Only read: store nothing.")
    private boolean noLedger;

    @Override
    public Integer call() {
        if (noLedger) {
            return read(null);
        }
        try (Ledger opened = Ledger.open(ledger.address)) {
            return read(opened);
        }
    }

    private int read(@Nullable Ledger into) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<Reading> few = new ArrayList<>();
        Consumer<Reading> print =
                format == Format.jsonl ? reading -> printLine(out, reading) : reading -> keepWhileFew(few, reading);
        boolean terminal = System.getenv("SAYSO_PROGRESS") != null;
        ReadRun run;
        boolean all;
        List<String> told;
        try (Progress progress = new Progress(err, terminal ? words.width() : 0, print)) {
            run = new ReadRun(into, () -> ReadingPipeline.standard(vague)::read, Version.nameAndNumber(), progress);
            Details known = new Details(null, null, null, outlet, published, null, null, kind, null, List.of());
            Arrivals arrivals = results.arrivals(files, known, into, run);
            if (arrivals.plain().isEmpty()) {
                progress.inputsAre("report");
            }
            all = run.read(arrivals.count(), arrivals::each);
            told = into == null ? List.of() : arrivals.told();
        }
        if (format == Format.text && !few.isEmpty() && few.size() <= MOST_SHOWN) {
            List<Act> acts = into == null
                    ? List.of()
                    : into.reviews().acts(damaged -> err.println("sayso: left out: " + damaged));
            Shielding shielding = Shielding.of(profile.profile, few, acts);
            out.print(new DossierText(words.width(), words.ansi())
                    .text(shielding.dossiers(DossierPipeline.standard().make(few))));
        }
        out.flush();
        err.println(run.summary());
        told.forEach(err::println);
        if (format == Format.text && few.size() > MOST_SHOWN) {
            err.println("These are more than are shown at once: \"sayso dossier\" shows the ledger's storylines.");
        }
        return all ? 0 : 1;
    }

    private static void printLine(PrintWriter out, Reading reading) {
        out.println(ReadingJson.line(reading));
        if (out.checkError()) {
            throw new ClosedOutputException();
        }
    }

    /** Keeps what is to be shown in the end, and no more than one reading too many. */
    private static void keepWhileFew(List<Reading> few, Reading reading) {
        if (few.size() <= MOST_SHOWN) {
            few.add(reading);
        }
    }
}
