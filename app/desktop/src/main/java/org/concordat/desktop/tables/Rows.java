package org.concordat.desktop.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.fact.ElementId;

/**
 * The elements of a table in order, and where each is. A row that comes or goes moves those beneath it; where they were last known to be
 * is then only near where they are, so that one edit costs no new index.
 */
final class Rows {

    /** After so many rows have come or gone singly, places are found out anew. */
    private static final int MOST_MOVES = 200;

    private final List<ElementId> ids;
    private final Map<ElementId, Integer> near;
    private int moves;

    Rows(List<ElementId> ids) {
        this.ids = new ArrayList<>(ids);
        near = new HashMap<>(ids.size() * 2);
        index();
    }

    private void index() {
        near.clear();
        for (int row = 0; row < ids.size(); row++) {
            near.put(ids.get(row), row);
        }
        moves = 0;
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

    /** The row of an element; -1 if it has none. */
    int of(ElementId id) {
        var known = near.get(id);
        if (known == null) {
            return -1;
        }
        for (int away = 0; away <= moves; away++) {
            if (isAt(known - away, id)) {
                return known - away;
            }
            if (isAt(known + away, id)) {
                return known + away;
            }
        }
        return -1;
    }

    private boolean isAt(int row, ElementId id) {
        return row >= 0 && row < ids.size() && ids.get(row).equals(id);
    }

    void insert(int row, ElementId id) {
        ids.add(row, id);
        near.put(id, row);
        moved();
    }

    void remove(int row) {
        near.remove(ids.remove(row));
        moved();
    }

    private void moved() {
        if (++moves > MOST_MOVES) {
            index();
        }
    }

    void remove(Collection<ElementId> gone) {
        ids.removeAll(Set.copyOf(gone));
        index();
    }
}
