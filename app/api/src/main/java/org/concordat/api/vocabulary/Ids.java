package org.concordat.api.vocabulary;

import java.util.regex.Pattern;

/** What an id of a type, attribute or rule may look like. */
final class Ids {

    private static final Pattern QUALIFIED =
            Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,62}(\\.[A-Za-z0-9][A-Za-z0-9_-]{0,62}){1,3}");

    private Ids() {}

    /** @throws IllegalArgumentException unless the id is of the form {@code careModel.name} */
    static void requireQualified(String id) {
        if (!QUALIFIED.matcher(id).matches()) {
            throw new IllegalArgumentException("An id has the form careModel.name; this one has not: " + id);
        }
    }
}
