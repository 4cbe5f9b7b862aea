package dev.sayso.web;

import dev.sayso.export.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page.
 *
 * @param path the page's address without what follows a question mark
 * @param query what follows it
 * @param behind how far the catalogue has come, where it is being brought up to the ledger; null where it is up to date
 * @param profile whether names of shielded people are shown
 * @param done the act that was just done; empty where none was
 */
public record Frame(
        String title,
        Section section,
        Visitor visitor,
        Times times,
        String path,
        String query,
        @Nullable String behind,
        Profile profile,
        String done) {

    /** Whether the names of shielded people are shown. */
    public boolean names() {
        return profile == Profile.EVIDENTIARY;
    }

    /** Where in the room a page belongs. */
    public enum Section {
        STORYLINES("Storylines", "/"),
        SEARCH("Search", "/search"),
        SOURCES("Sources", "/sources"),
        QUEUE("To review", "/queue"),
        ACTS("Done", "/acts"),
        READ("Read in", "/read"),
        SETTINGS("Settings", "/settings"),
        NONE("", "");

        private final String label;
        private final String address;

        Section(String label, String address) {
            this.label = label;
            this.address = address;
        }

        public String label() {
            return label;
        }

        public String address() {
            return address;
        }
    }

    /** An address within the room, for the same times. */
    public String to(String address) {
        return times.on(address);
    }

    /** This page's address, to come back to. */
    public String here() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
