package dev.sayso.web;

import dev.sayso.account.Role;
import io.javalin.http.NotFoundResponse;

/** How far a run has come. */
public final class ReadingPage implements Page {

    private final Intake intake;

    ReadingPage(Intake intake) {
        this.intake = intake;
    }

    /** What it prints. */
    public record View(Frame frame, Arriving.Now run) {}

    @Override
    public String path() {
        return "/read/{run}";
    }

    @Override
    public void show(Visit visit) {
        visit.mustCover(Role.REVIEW); // what was handed in has all names in it
        Arriving run = intake.run(visit.part("run"))
                .orElseThrow(() -> new NotFoundResponse("Of that run nothing is known any more."));
        View view = new View(visit.frame("Reading in", Frame.Section.READ), run.now());
        visit.show(visit.byScript() ? "reading-now" : "reading", view);
    }
}
