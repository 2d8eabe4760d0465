package org.concordat.desktop.canvas.access;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.jspecify.annotations.Nullable;

/**
 * The elements in the order in which they are counted: nodes, then links, each by id, so that a name or a place that changes moves none. The
 * order is worked out when it is asked for; children are made one by one, and forgotten when nobody else holds on to them.
 */
final class Children {

    private static final Comparator<ElementId> NODES_FIRST =
            Comparator.comparing((ElementId id) -> id instanceof LinkId).thenComparing(ElementId::value);

    private final Function<ElementId, AccessibleElement> maker;
    private final Map<ElementId, WeakReference<AccessibleElement>> made = new HashMap<>();
    private @Nullable List<ElementId> order;
    private Map<ElementId, Integer> places = Map.of();

    Children(Function<ElementId, AccessibleElement> maker) {
        this.maker = maker;
    }

    List<ElementId> order(Readable readable) {
        var known = order;
        if (known == null) {
            known = new ArrayList<>(readable.elements());
            known.sort(NODES_FIRST);
            order = known;
            places = new HashMap<>(known.size() * 2);
            for (int i = 0; i < known.size(); i++) {
                places.put(known.get(i), i);
            }
        }
        return known;
    }

    /** The place in the order, or -1. */
    int place(Readable readable, ElementId id) {
        order(readable);
        return places.getOrDefault(id, -1);
    }

    /** The child of an element: the same as long as somebody holds on to it. */
    AccessibleElement get(ElementId id) {
        var known = made.get(id);
        var child = known == null ? null : known.get();
        if (child == null) {
            child = maker.apply(id);
            made.put(id, new WeakReference<>(child));
        }
        return child;
    }

    /** Says that elements came or went. */
    void changed() {
        order = null;
        places = Map.of();
        made.values().removeIf(child -> child.get() == null);
    }

    /** Says that an element is gone. */
    void forget(ElementId id) {
        made.remove(id);
    }

    /** How many children have been made and not been forgotten. */
    int made() {
        return made.size();
    }
}
