package org.concordat.desktop.selection;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.concordat.api.fact.ElementId;
import org.concordat.core.document.Subscription;

/** The selected elements of one open document, in the order in which they were selected. Belongs to the event thread. */
public final class Selection {

    private final List<Consumer<Set<ElementId>>> subscribers = new CopyOnWriteArrayList<>();
    private Set<ElementId> selected = Set.of();

    public Set<ElementId> get() {
        return selected;
    }

    /** Selects just these; tells nobody if nothing changes. */
    public void set(Collection<? extends ElementId> elements) {
        Set<ElementId> now = Collections.unmodifiableSet(new LinkedHashSet<>(elements));
        if (!now.equals(selected)) {
            selected = now;
            subscribers.forEach(s -> s.accept(now));
        }
    }

    public void clear() {
        set(Set.of());
    }

    public Subscription subscribe(Consumer<Set<ElementId>> subscriber) {
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    /** How many are told of changes; for the test that nothing is left behind. */
    public int subscriberCount() {
        return subscribers.size();
    }
}
