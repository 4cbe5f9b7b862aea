package dev.sayso.web;

import dev.sayso.review.Act;

/** What was done in a storyline; and where it is done. */
public final class StorylineActsPage implements Page.Acting {

    @Override
    public String path() {
        return "/storylines/{id}/acts";
    }

    @Override
    public void show(Visit visit) {
        Shown shown = visit.storyline();
        Frame frame = visit.frame("Done in this storyline", Frame.Section.ACTS);
        visit.show("acts", ActsPage.View.of(frame, shown.acts(), shown.acts(), 1, act -> act));
    }

    @Override
    public void act(Visit visit) {
        Shown shown = visit.evidence();
        String seen = visit.given("seen");
        Act act = Doing.keep(visit, acts -> new Deeds(shown, visit).deed(), acts -> Shown.upTo(seen, acts));
        visit.goTo(Doing.back(visit, Address.storyline(shown.id()), act.id()));
    }
}
