package org.concordat.cli;

/** The exit statuses beside 0 for all well. */
final class Outcome {

    /** The command has answered, and the answer is that something is not as it should be. */
    static final int FOUND = 1;

    /** The command could not be done: wrong words, or a file that cannot be used. */
    static final int UNUSABLE = 2;

    private Outcome() {}
}
