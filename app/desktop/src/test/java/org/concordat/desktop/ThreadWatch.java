package org.concordat.desktop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/** Notes what is done to components on other threads than the event thread, while it is the current repaint manager. */
public final class ThreadWatch extends RepaintManager {

    private final List<Throwable> violations = Collections.synchronizedList(new ArrayList<>());

    /** What was noted until now, each with where it was done. */
    public List<Throwable> violations() {
        return List.copyOf(violations);
    }

    @Override
    public void addDirtyRegion(JComponent component, int x, int y, int w, int h) {
        check();
        super.addDirtyRegion(component, x, y, w, h);
    }

    @Override
    public void addInvalidComponent(JComponent component) {
        check();
        super.addInvalidComponent(component);
    }

    private void check() {
        if (!SwingUtilities.isEventDispatchThread()) {
            violations.add(new Throwable("Not on the event thread"));
        }
    }
}
