package org.concordat.exchange.ods;

import java.util.List;

/**
 * A column of a national file.
 *
 * @param position where it stands in a file without a header, from 1; 0 if such a file does not have it
 * @param headers the names that it has had in files with a header, in the form of {@link Columns#normal}
 */
record Field(int position, List<String> headers) {

    static Field at(int position, String... headers) {
        return new Field(position, List.of(headers));
    }

    static Field named(String... headers) {
        return new Field(0, List.of(headers));
    }
}
