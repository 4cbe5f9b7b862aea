package dev.sayso.web;

import dev.sayso.report.Details;
import dev.sayso.report.ReportReaders;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where reports are handed in to be read: files, or a text. */
public final class ReadPage implements Page.Acting {

    private final Intake intake;

    ReadPage(Intake intake) {
        this.intake = intake;
    }

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
        HandedIn handedIn = new HandedIn();
        try {
            for (UploadedFile file : visit.context().uploadedFiles("files")) {
                handedIn.add(file);
            }
            if (!visit.given("text").isEmpty()) {
                handedIn.add(visit.given("text"));
            }
            if (handedIn.isEmpty()) {
                throw new BadRequestResponse("Nothing was handed in: choose files, or paste a text.");
            }
        } catch (IOException | RuntimeException e) {
            handedIn.delete();
            throw e;
        }
        visit.goTo(path() + "/" + intake.begin(run -> handedIn.inputs(known, run), handedIn::delete));
    }

    private static @Nullable String some(String words) {
        return words.isEmpty() ? null : words;
    }
}
