package org.concordat.core.declared.json;

/**
 * Something that is wrong with a file.
 *
 * @param message what is wrong and what to do, for people
 */
public record Mistake(Place place, String message) {

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
