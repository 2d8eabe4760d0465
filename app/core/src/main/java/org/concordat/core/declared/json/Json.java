package org.concordat.core.declared.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that stands in a file.
 *
 * @param value text, number, truth, list or object; null for null
 * @param source the value as it stands
 */
public record Json(Place place, @Nullable Object value, String source) {

    /** The members of an object, in their order. */
    record Members(Map<String, Json> byName) {}

    /** The values of a list. */
    record Items(List<Json> all) {}

    boolean isText() {
        return value instanceof String;
    }

    /** The text, if it is one. */
    public Optional<Text> text() {
        return value instanceof String text ? Optional.of(new Text(place, text)) : Optional.empty();
    }

    /** The values of a list, or the value alone. */
    public List<Json> each() {
        return value instanceof Items items ? items.all() : List.of(this);
    }

    /** Whether it is a list or an object with nothing in it. */
    public boolean isEmpty() {
        return value instanceof Items items && items.all().isEmpty()
                || value instanceof Members members && members.byName().isEmpty();
    }
}
