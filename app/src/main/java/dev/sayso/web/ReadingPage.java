package dev.sayso.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.account.Role;
import io.javalin.http.NotFoundResponse;
import java.util.List;

/** How far reading in has come. */
public final class ReadingPage implements Page {

    /** A report that was read. */
    public record Read(String id, String headline) {}

    /** What it prints. */
    public record View(Frame frame, Job.Now run) {

        /** What was read so far. */
        public List<Read> reports() {
            return results(ReadingIn.REPORT).stream()
                    .map(node -> new Read(
                            node.get("report").asText(),
                            node.hasNonNull("headline")
                                            && !node.get("headline").asText().isBlank()
                                    ? node.get("headline").asText()
                                    : "Without headline"))
                    .toList();
        }

        /** What could not be read. */
        public List<String> problems() {
            return results(ReadingIn.PROBLEM).stream()
                    .map(node -> node.get("message").asText())
                    .toList();
        }

        private List<ObjectNode> results(String kind) {
            return run.results().stream()
                    .filter(node -> node.get("kind").asText().equals(kind))
                    .toList();
        }
    }

    @Override
    public String path() {
        return "/read/{run}";
    }

    @Override
    public void show(Visit visit) {
        visit.mustCover(Role.REVIEW); // what was handed in has all names in it
        Job job = Jobs.of(visit, visit.part("run"));
        if (!job.kind().equals(ReadingIn.KIND)) {
            throw new NotFoundResponse("That is a job of another kind.");
        }
        View view = new View(visit.frame("Reading in", Frame.Section.READ), job.now());
        visit.show(visit.byScript() ? "reading-now" : "reading", view);
    }
}
