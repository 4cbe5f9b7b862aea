package dev.sayso.cli;

import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.ReadRun;
import dev.sayso.pipeline.Build;
import dev.sayso.report.Details;
import dev.sayso.report.Input;
import dev.sayso.report.InputProblem;
import dev.sayso.report.Inputs;
import dev.sayso.report.Unreadable;
import dev.sayso.result.ArchiveResult;
import dev.sayso.result.BadTableException;
import dev.sayso.result.ResultReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What of a result of {@code sayso archive} is read into a ledger. */
final class ResultOptions {

    @Option(
            names = "--storyline",
            paramLabel = "ID",
            description =
                    "Of a result of \"sayso archive\" only the reports of this storyline; may be given several times.")
    private List<String> storylines = List.of();

    @Option(
            names = "--any-version",
            description =
                    "Also read a result that another version of Sayso made: its reports, of which this version may"
                            + " make other statements and claims.")
    private boolean anyVersion;

    /**
     * What some paths stand for.
     *
     * @param run is told what is missing or broken
     */
    Arrivals arrivals(List<String> paths, Details known, @Nullable Ledger ledger, ReadRun run) {
        Set<ArchiveResult> results = new LinkedHashSet<>();
        List<String> files = new ArrayList<>();
        Set<String> mixed = new HashSet<>();
        for (String path : paths) {
            List<ArchiveResult> under = under(path);
            results.addAll(under);
            if (under.isEmpty() && !storylines.isEmpty()) {
                run.problem(InputProblem.of(
                        path,
                        InputProblem.Kind.UNSUPPORTED,
                        "--storyline is for a result of \"sayso archive\", and this is none"));
            } else if (under.isEmpty() || storylines.isEmpty() && !isOne(path, under)) {
                files.add(path);
                if (!under.isEmpty()) {
                    mixed.add(path);
                }
            }
        }
        List<Input> plain = Inputs.expand(files, known, System.in, problem -> {
            boolean onlyResults = problem.kind() == InputProblem.Kind.EMPTY && mixed.contains(problem.path());
            if (!onlyResults) {
                run.problem(problem);
            }
        });
        return new Arrivals(plain, reports(results, ledger, run::problem));
    }

    private static List<ArchiveResult> under(String path) {
        try {
            Path folder = Path.of(path);
            return Files.isDirectory(folder) ? ArchiveResult.under(folder) : List.of();
        } catch (InvalidPathException e) {
            return List.of(); // is told of as any other path
        }
    }

    private static boolean isOne(String path, List<ArchiveResult> under) {
        return under.equals(List.of(new ArchiveResult(Path.of(path))));
    }

    private List<ResultReports> reports(
            Set<ArchiveResult> results, @Nullable Ledger ledger, Consumer<InputProblem> problems) {
        Map<ArchiveResult, Optional<Set<String>>> chosen = new LinkedHashMap<>();
        for (ArchiveResult result : results) {
            if (isOurs(result, problems)) {
                chosen.put(result, Optional.empty());
            }
        }
        if (!storylines.isEmpty()) {
            chosen = choose(chosen.keySet(), problems);
        }
        String program = Version.nameAndNumber();
        List<ResultReports> all = new ArrayList<>();
        chosen.forEach((result, ids) -> all.add(ResultReports.find(
                result,
                ids.orElse(null),
                places -> ledger == null ? Set.of() : ledger.known(places, program),
                problems)));
        return all;
    }

    private boolean isOurs(ArchiveResult result, Consumer<InputProblem> problems) {
        String path = result.program().toString();
        String ours = Build.of(Version.nameAndNumber());
        try {
            Optional<String> madeBy = result.madeBy();
            if (anyVersion || madeBy.equals(Optional.of(ours))) {
                return true;
            }
            problems.accept(InputProblem.of(
                    path,
                    madeBy.isPresent() ? InputProblem.Kind.UNSUPPORTED : InputProblem.Kind.MISSING,
                    madeBy.map(other -> "the result was made by " + other + ", and this is " + ours)
                                    .orElse("nothing says which program made the result")
                            + ": make it anew, or read its reports with --any-version"));
        } catch (IOException e) {
            problems.accept(Unreadable.problem(path, e));
        }
        return false;
    }

    /** The reports of the chosen storylines in each result that has one of them. */
    private Map<ArchiveResult, Optional<Set<String>>> choose(
            Set<ArchiveResult> results, Consumer<InputProblem> problems) {
        Map<ArchiveResult, Optional<Set<String>>> chosen = new LinkedHashMap<>();
        Set<String> missing = new LinkedHashSet<>(storylines);
        Set<String> all = new TreeSet<>();
        for (ArchiveResult result : results) {
            try {
                Map<String, List<String>> there = result.storylines();
                all.addAll(there.keySet());
                Set<String> reports = new TreeSet<>();
                storylines.forEach(id -> reports.addAll(there.getOrDefault(id, List.of())));
                missing.removeAll(there.keySet());
                if (!reports.isEmpty()) {
                    chosen.put(result, Optional.of(reports));
                }
            } catch (BadTableException e) {
                problems.accept(e.problem());
            }
        }
        if (!all.isEmpty()) {
            String place = String.join(
                    " ", results.stream().map(ArchiveResult::toString).toList());
            missing.forEach(
                    id -> problems.accept(InputProblem.of(place, InputProblem.Kind.MISSING, noStoryline(id, all))));
        }
        return chosen;
    }

    private static String noStoryline(String id, Set<String> all) {
        String nearest = all.stream()
                .max(Comparator.comparingInt(other -> alike(id, other)))
                .orElseThrow();
        return "there is no storyline \"" + id + "\"; there " + (all.size() == 1 ? "is 1" : "are " + all.size())
                + (alike(id, nearest) > 1 ? ", the nearest is " + nearest : ", such as " + nearest);
    }

    /** With how many letters both begin. */
    private static int alike(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
