package dev.sayso.web;

import dev.sayso.account.Role;

/** One page of the reading room: where it is, and what it answers. Thread-safe. */
interface Page {

    /** Its address; a part that differs is named in braces. */
    String path();

    /** Answers whoever looks at it. */
    void show(Visit visit) throws Exception;

    /** A page where something is done as well, by a form that is sent to the same address. */
    interface Acting extends Page {

        /** What somebody must be to do it. */
        default Role role() {
            return Role.REVIEW;
        }

        /** Does it. */
        void act(Visit visit) throws Exception;
    }
}
