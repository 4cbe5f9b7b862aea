package dev.sayso.web;

/** The keys, and what the words mean. */
public final class HelpPage implements Page {

    /** What it prints. */
    public record View(Frame frame) {}

    @Override
    public String path() {
        return "/help";
    }

    @Override
    public void show(Visit visit) {
        visit.show("help", new View(visit.frame("Keys and words", Frame.Section.NONE)));
    }
}
