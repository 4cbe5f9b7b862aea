package dev.sayso.web;

import dev.sayso.account.Role;

/** Who has signed in, and the way out. */
public final class AccountPage implements Page.Acting {

    static final String PATH = "/account";

    private final AccountVisitors visitors;

    AccountPage(AccountVisitors visitors) {
        this.visitors = visitors;
    }

    /** What it prints. */
    public record View(Frame frame) {}

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
        visit.show("account", new View(visit.plainFrame("Your account")));
    }

    @Override
    public void act(Visit visit) {
        visitors.signOut(visit.context());
        visit.goTo(SignInPage.PATH);
    }
}
