package org.concordat.desktop;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.AWTEventListenerProxy;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.swing.UIManager;

/** What is left of windows that were opened and closed one after the other: components that are alive, and who listens to the toolkit. */
public final class Leftovers {

    private static final int MOST_COLLECTIONS = 40;

    private final List<WeakReference<Component>> components = new ArrayList<>();
    private final List<Integer> listeners = new ArrayList<>();

    /** Remembers, without holding on to them, those components in a window that count. To be called on the event thread. */
    public void remember(Component component, Predicate<Component> counts) {
        if (counts.test(component)) {
            components.add(new WeakReference<>(component));
        }
        if (component instanceof Container container) {
            List.of(container.getComponents()).forEach(inner -> remember(inner, counts));
        }
    }

    /** How many components were remembered. */
    public int remembered() {
        return components.size();
    }

    /** Says that a window was closed. */
    public void closed() throws Exception {
        listeners.add(OnEventThread.get(Leftovers::listenersOfToolkit));
    }

    /** Those of what outlives every window. */
    private static int listenersOfToolkit() {
        var focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        return (int) Stream.of(Toolkit.getDefaultToolkit().getAWTEventListeners())
                        .filter(listener -> !isOfThePointer(listener))
                        .count()
                + focus.getPropertyChangeListeners().length
                + focus.getVetoableChangeListeners().length
                + UIManager.getPropertyChangeListeners().length
                + Toolkit.getDefaultToolkit().getPropertyChangeListeners().length;
    }

    /** Whether it is the toolkit's own, which it has while a window happens to be beneath the pointer. */
    private static boolean isOfThePointer(AWTEventListener listener) {
        return listener instanceof AWTEventListenerProxy proxy
                && proxy.getListener().getClass().getPackage().equals(Component.class.getPackage());
    }

    /** How many more listen to the toolkit after the last window than after the first. */
    public int listenersMore() {
        return listeners.get(listeners.size() - 1) - listeners.get(0);
    }

    /** The classes of the components that are alive when garbage has been collected until no more than so many are, or in vain. */
    public List<String> alive(int most) {
        for (int i = 0; i < MOST_COLLECTIONS && alive().size() > most; i++) {
            System.gc();
        }
        return alive();
    }

    private List<String> alive() {
        return components.stream()
                .map(WeakReference::get)
                .filter(Objects::nonNull)
                .map(component -> component.getClass().getName())
                .toList();
    }
}
