package org.concordat.core.declared.json;

/** A text of a file, with its place. */
public record Text(Place place, String value) {

    /** The same place with another text. */
    public Text with(String newValue) {
        return new Text(place, newValue);
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }
}
