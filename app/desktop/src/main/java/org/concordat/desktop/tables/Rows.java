package org.concordat.desktop.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.fact.ElementId;
import org.jspecify.annotations.Nullable;

/** The elements of a table in order, and where each is. */
final class Rows {

    private final List<ElementId> ids;
    private @Nullable Map<ElementId, Integer> places;

    Rows(List<ElementId> ids) {
        this.ids = new ArrayList<>(ids);
    }

    int size() {
        return ids.size();
    }

    ElementId get(int row) {
        return ids.get(row);
    }

    List<ElementId> ids() {
        return Collections.unmodifiableList(ids);
    }

    /** The row of an element; -1 if it has none. Built anew after rows have moved, when somebody asks. */
    int of(ElementId id) {
        var known = places;
        if (known == null) {
            known = new HashMap<>(ids.size() * 2);
            for (int row = 0; row < ids.size(); row++) {
                known.put(ids.get(row), row);
            }
            places = known;
        }
        return known.getOrDefault(id, -1);
    }

    void insert(int row, ElementId id) {
        ids.add(row, id);
        if (places != null && row == ids.size() - 1) {
            places.put(id, row);
        } else {
            places = null;
        }
    }

    void remove(Collection<ElementId> gone) {
        ids.removeAll(Set.copyOf(gone));
        places = null;
    }
}
