package org.concordat.core.declared.json;

/**
 * A place in a file.
 *
 * @param line from 1
 * @param column from 1
 * @param path the way to the value, such as {@code rules[2].when}; empty for the whole
 */
public record Place(String file, int line, int column, String path) {

    /** A file as a whole. */
    public static Place of(String file) {
        return new Place(file, 1, 1, "");
    }

    /** What lies within a text at this place, this many characters after its beginning. */
    Place within(String member) {
        return new Place(file, line, column, path.isEmpty() ? member : path + "." + member);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + (path.isEmpty() ? "" : " (" + path + ")");
    }
}
