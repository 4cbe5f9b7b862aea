package dev.sayso.export;

/** For whom something is printed. */
public enum Profile {
    /** For everybody: people whom publicity can harm are shielded. */
    PUBLISHABLE,
    /** For the desk and for courts: everything as the reports have it. */
    EVIDENTIARY
}
