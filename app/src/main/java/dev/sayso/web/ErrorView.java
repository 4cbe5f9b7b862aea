package dev.sayso.web;

/** A page that says why something was not shown or done. */
public record ErrorView(Frame frame, String why) {

    static void show(Visit visit, int status, String why) {
        String title = switch (status) {
            case 400 -> "That cannot be asked";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 405 -> "Not possible here";
            case 409 -> "Nothing was done";
            case 413 -> "Too large";
            default -> status >= 500 ? "Something went wrong" : "Not possible";
        };
        visit.show("error", new ErrorView(visit.plainFrame(title), why));
    }
}
