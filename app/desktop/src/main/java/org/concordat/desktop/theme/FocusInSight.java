package org.concordat.desktop.theme;

import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.FocusEvent;
import java.util.EnumSet;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JViewport;

/**
 * Scrolls what the Tab key has led to into sight. A click never scrolls, as what is clicked would slip away beneath the pointer. Belongs to
 * the event thread.
 */
public final class FocusInSight implements AWTEventListener {

    private static final Set<FocusEvent.Cause> BY_KEY = EnumSet.of(
            FocusEvent.Cause.TRAVERSAL,
            FocusEvent.Cause.TRAVERSAL_FORWARD,
            FocusEvent.Cause.TRAVERSAL_BACKWARD,
            FocusEvent.Cause.TRAVERSAL_DOWN,
            FocusEvent.Cause.TRAVERSAL_UP);

    /** Begins to follow the keyboard in all windows. */
    public void install() {
        EventThread.require();
        Toolkit.getDefaultToolkit().addAWTEventListener(this, AWTEvent.FOCUS_EVENT_MASK);
    }

    /** Stops. */
    public void uninstall() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(this);
    }

    @Override
    public void eventDispatched(AWTEvent event) {
        if (event instanceof FocusEvent focus
                && focus.getID() == FocusEvent.FOCUS_GAINED
                && BY_KEY.contains(focus.getCause())
                && focus.getComponent() instanceof JComponent component) {
            show(component);
        }
    }

    /** What scrolls itself, such as a list, shows the line that matters by itself; a text field scrolls only its own text. */
    static void show(JComponent component) {
        if (component.getParent() instanceof JComponent parent && !(parent instanceof JViewport)) {
            parent.scrollRectToVisible(component.getBounds());
        }
    }
}
