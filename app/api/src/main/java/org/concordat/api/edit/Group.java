package org.concordat.api.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Several edits that are one step: all are made, in order, or none; they are undone together.
 *
 * @since 0.1.0
 */
public record Group(String label, List<Edit> edits) implements Edit {

    public Group {
        edits = List.copyOf(edits);
    }

    public static Group of(String label, Edit... edits) {
        return new Group(label, List.of(edits));
    }

    @Override
    public Edit inverse() {
        var inverses = new ArrayList<Edit>(edits.size());
        edits.forEach(e -> inverses.add(e.inverse()));
        Collections.reverse(inverses);
        return new Group(label, inverses);
    }

    @Override
    public List<Edit> leaves() {
        return edits.stream().flatMap(e -> e.leaves().stream()).toList();
    }
}
