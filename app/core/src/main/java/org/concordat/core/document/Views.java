package org.concordat.core.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.view.ViewId;
import org.jspecify.annotations.Nullable;

/** The views of an open document in the order in which they were made. One that comes back stands where it stood. */
final class Views {

    private final Map<ViewId, LiveView> views = new LinkedHashMap<>();
    private final Map<ViewId, Integer> places = new HashMap<>();

    Collection<LiveView> values() {
        return views.values();
    }

    @Nullable
    LiveView get(ViewId id) {
        return views.get(id);
    }

    boolean contains(ViewId id) {
        return views.containsKey(id);
    }

    int size() {
        return views.size();
    }

    void add(LiveView view) {
        int place = places.getOrDefault(view.id(), size());
        var after = List.copyOf(views.values()).subList(Math.min(place, size()), size());
        views.put(view.id(), view);
        after.forEach(other -> {
            views.remove(other.id());
            views.put(other.id(), other);
        });
    }

    void remove(ViewId id) {
        places.put(id, new ArrayList<>(views.keySet()).indexOf(id));
        views.remove(id);
    }
}
