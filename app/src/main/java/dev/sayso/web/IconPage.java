package dev.sayso.web;

/** Where browsers look for the room's icon beside what names none, such as a feed. */
final class IconPage implements Page {

    @Override
    public String path() {
        return "/favicon.ico";
    }

    @Override
    public void show(Visit visit) {
        visit.context().redirect(Assets.address("icon.svg"));
    }
}
