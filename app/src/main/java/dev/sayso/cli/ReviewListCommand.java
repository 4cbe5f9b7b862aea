package dev.sayso.cli;

import dev.sayso.export.ReviewJson;
import dev.sayso.export.ReviewWords;
import dev.sayso.export.Shielding;
import dev.sayso.ledger.Ledger;
import dev.sayso.review.Act;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sayso review list}: prints what people did, in order. */
@Command(
        name = "list",
        description = "Prints the acts of review in the order in which they were done, those taken back among them.",
        mixinStandardHelpOptions = true)
final class ReviewListCommand implements Callable<Integer> {

    /** How the acts are printed. */
    enum Format {
        text,
        jsonl
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private KnownByOption known = new KnownByOption();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or jsonl (default: text).")
    private Format format = Format.text;

    @Option(
            names = "--on",
            paramLabel = "ID",
            description = "Only acts on what this is the id, or beginning of one, of.")
    private @Nullable String on;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<Act> acts;
        Shielding shielding;
        try (Ledger opened = Ledger.openExisting(ledger.address)) {
            acts = known.acts(opened, err);
            shielding = profile.shielding(opened, () -> opened.readings(known.leftOut(err)), known, err);
        }
        Set<String> held = new HashSet<>();
        Act.inEffect(acts).forEach(a -> held.add(a.id()));
        for (Act kept : acts) {
            if (on == null || isOn(kept, on)) {
                Act act = shielding.act(kept);
                out.println(
                        format == Format.jsonl
                                ? ReviewJson.line(act, held.contains(act.id()))
                                : text(act, held.contains(act.id())));
            }
        }
        out.flush();
        return known.exitCode();
    }

    private static boolean isOn(Act act, String id) {
        return act.deed().subjects().stream()
                .anyMatch(s -> s.id().startsWith(id) || s.ids().anyMatch(i -> i.startsWith(id)));
    }

    private static String text(Act act, boolean held) {
        String about =
                act.deed().subjects().stream().map(s -> s.kind() + " " + s.id()).collect(Collectors.joining(", "));
        return act.id() + "  " + ReviewWords.act(act) + "  [" + about + "]" + (held ? "" : "  (no longer in effect)");
    }
}
