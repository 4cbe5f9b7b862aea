package dev.sayso.web;

import dev.sayso.account.Role;
import dev.sayso.review.Act;
import io.javalin.http.BadRequestResponse;

/** Where somebody says under which name acts are to be kept. */
public final class NamePage implements Page.Acting {

    /** What it prints. */
    public record View(Frame frame) {}

    @Override
    public String path() {
        return "/name";
    }

    @Override
    public Role role() {
        return Role.READ;
    }

    @Override
    public void show(Visit visit) {
        visit.show("name", new View(visit.frame("Your name", Frame.Section.NONE)));
    }

    @Override
    public void act(Visit visit) {
        String name = visit.given("by");
        if (!Act.namesPerson(name)) {
            throw new BadRequestResponse("That is no person’s name.");
        }
        LocalVisitors.remember(visit.context(), name);
        visit.goTo("/");
    }
}
