package dev.sayso.web;

import dev.sayso.account.Role;
import io.javalin.http.HttpStatus;

/** Where somebody says who it is. */
public final class SignInPage implements Page.Acting {

    static final String PATH = "/sign-in";

    private final AccountVisitors visitors;

    SignInPage(AccountVisitors visitors) {
        this.visitors = visitors;
    }

    /** What it prints. */
    public record View(Frame frame, String name, String back, String wrong) {}

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Role role() {
        return Role.READ;
    }

    @Override
    public void show(Visit visit) {
        visitors.prepare(visit.context());
        show(visit, "", "");
    }

    private static void show(Visit visit, String name, String wrong) {
        visit.show("sign-in", new View(visit.plainFrame("Sign in"), name, back(visit), wrong));
    }

    @Override
    public void act(Visit visit) throws InterruptedException {
        String name = visit.given("name");
        String password = visit.context().formParam("password");
        if (visitors.signIn(visit.context(), name, password == null ? "" : password)) {
            visit.goTo(back(visit));
            return;
        }
        visit.context().status(HttpStatus.UNAUTHORIZED);
        show(visit, name, "That name and password do not belong together.");
    }

    /** A page of this room, and no other. */
    private static String back(Visit visit) {
        String back = visit.given("back");
        return back.matches("/(?![/\\\\])[^\\s\\\\]*") ? back : "/";
    }
}
