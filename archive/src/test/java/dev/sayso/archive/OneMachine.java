package dev.sayso.archive;

import dev.sayso.claim.Claim;
import dev.sayso.pipeline.DossierPipeline;
import dev.sayso.pipeline.ReadingPipeline;
import dev.sayso.report.Details;
import dev.sayso.report.Input;
import dev.sayso.report.InputProblem;
import dev.sayso.report.Report;
import dev.sayso.report.ReportReaders;
import dev.sayso.report.ReportSink;
import dev.sayso.storyline.Dossier;
import dev.sayso.storyline.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What core makes of some reports without Spark. */
final class OneMachine {

    private OneMachine() {}

    /** The reports of files, each once, and what could not be read. */
    static Map<String, Report> reports(List<Path> files, List<InputProblem> problems) {
        Map<String, Report> reports = new LinkedHashMap<>();
        for (Path file : files) {
            Input input = new Input(file.toString(), () -> Files.newInputStream(file), Details.NONE);
            ReportReaders.standard().read(input, new ReportSink() {
                @Override
                public void report(Report report, long line) {
                    reports.putIfAbsent(report.id(), report);
                }

                @Override
                public void problem(InputProblem problem) {
                    problems.add(problem);
                }
            });
        }
        return reports;
    }

    static List<Reading> readings(Collection<Report> reports) {
        ReadingPipeline pipeline = ReadingPipeline.standard();
        return reports.parallelStream().map(pipeline::read).toList();
    }

    static List<Dossier> dossiers(List<Reading> readings) {
        return DossierPipeline.standard().make(readings);
    }

    static Set<String> statements(List<Reading> readings) {
        Set<String> ids = new TreeSet<>();
        readings.forEach(r -> r.statements().forEach(s -> ids.add(s.id())));
        return ids;
    }

    /** Each claim in one line: its storyline, id, text, status, rule, statements and origins. */
    static Set<String> claims(List<Dossier> dossiers) {
        Set<String> lines = new TreeSet<>();
        for (Dossier dossier : dossiers) {
            for (Claim claim : dossier.claims()) {
                List<String> parts = new ArrayList<>();
                parts.add(dossier.storyline().id());
                parts.add(claim.id());
                parts.add(claim.text());
                parts.add(claim.ruling().status().toString());
                parts.add(claim.ruling().rule());
                claim.tellings().forEach(t -> parts.add(t.id()));
                claim.origins()
                        .forEach(o -> parts.add(o.name() + " of " + o.tellings().size()));
                lines.add(String.join("|", parts));
            }
        }
        return lines;
    }
}
