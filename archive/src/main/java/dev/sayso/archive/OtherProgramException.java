package dev.sayso.archive;

/** A result that another program, or another build of this one, made. */
public final class OtherProgramException extends Exception {

    private static final long serialVersionUID = 1;

    OtherProgramException(String folder, String other, String program) {
        super(folder + " was made by " + other + ", and this is " + program + ": name a new folder");
    }
}
