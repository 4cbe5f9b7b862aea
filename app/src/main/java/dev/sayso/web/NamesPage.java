package dev.sayso.web;

import io.javalin.http.Cookie;
import io.javalin.http.SameSite;

/** Where somebody who may asks to see the names of shielded people, and to see them no more; until the browser is closed. */
public final class NamesPage implements Page.Acting {

    static final String PATH = "/names";
    private static final String COOKIE = "sayso-names";
    private static final String SHOWN = "shown";
    private static final int UNTIL_CLOSED = -1;

    /** What it prints. */
    public record View(Frame frame, String back) {}

    /** Whether a visitor asked for the names, and may see them. */
    static boolean shown(Visit visit) {
        return visit.visitor().reviews() && SHOWN.equals(visit.context().cookie(COOKIE));
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void show(Visit visit) {
        String back = Doing.back(visit, "/", "");
        visit.show("names", new View(visit.frame("Names of shielded people", Frame.Section.NONE), back));
    }

    @Override
    public void act(Visit visit) {
        String wanted = visit.given("names").equals(SHOWN) ? SHOWN : "";
        int age = wanted.isEmpty() ? 0 : UNTIL_CLOSED;
        visit.context().cookie(new Cookie(COOKIE, wanted, "/", age, false, true, null, SameSite.STRICT));
        visit.goTo(Doing.back(visit, "/", ""));
    }
}
