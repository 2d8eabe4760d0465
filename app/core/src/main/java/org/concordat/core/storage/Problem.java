package org.concordat.core.storage;

/**
 * Something that a person should know about a file that was opened: what it is, where, and what to do.
 *
 * @param line the line of the file, from 1; 0 for the file as a whole
 * @param message one or two sentences that name the element
 */
public record Problem(int line, String message) {

    @Override
    public String toString() {
        return line == 0 ? message : line + ": " + message;
    }
}
