package dev.sayso.web;

import dev.sayso.report.Details;
import dev.sayso.report.ReportReaders;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where reports are handed in to be read: files, a text, or a feed that names them. */
public final class ReadPage implements Page.Acting {

    /** What it prints. */
    public record View(Frame frame) {

        /** The endings of the files that are read. */
        public String endings() {
            return ReportReaders.standard().extensions();
        }
    }

    @Override
    public String path() {
        return "/read";
    }

    @Override
    public void show(Visit visit) {
        visit.show("read", new View(visit.frame("Read in", Frame.Section.READ)));
    }

    @Override
    public void act(Visit visit) throws IOException {
        String feed = visit.given("feed");
        if (!feed.isEmpty() && hasMore(visit)) {
            throw new BadRequestResponse("A feed is read in by itself: hand in files and texts apart from it.");
        }
        Job job = feed.isEmpty() ? readFiles(visit) : ReadingIn.begin(visit, feed);
        visit.goTo(path() + "/" + job.id());
    }

    /** Whether files or a text are handed in. */
    private static boolean hasMore(Visit visit) {
        return !visit.given("text").isEmpty()
                || visit.context().uploadedFiles("files").stream().anyMatch(file -> file.size() > 0);
    }

    private static Job readFiles(Visit visit) throws IOException {
        Details known = new Details(
                null,
                null,
                some(visit.given("headline")),
                some(visit.given("outlet")),
                visit.moment("published"),
                some(visit.given("url")),
                null,
                null,
                null,
                List.of());
        Arrived files = new Arrived();
        try {
            for (UploadedFile file : visit.context().uploadedFiles("files")) {
                files.add(file);
            }
            if (!visit.given("text").isEmpty()) {
                files.add("pasted.txt", visit.given("text"));
            }
            if (files.isEmpty()) {
                throw new BadRequestResponse("Nothing was handed in: choose files, paste a text, or name a feed.");
            }
            return ReadingIn.begin(visit, files, known);
        } catch (IOException | RuntimeException e) {
            files.close();
            throw e;
        }
    }

    private static @Nullable String some(String words) {
        return words.isEmpty() ? null : words;
    }
}
