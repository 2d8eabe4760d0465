package org.concordat.desktop.window;

import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.prefs.Preferences;
import javax.swing.JFrame;
import org.concordat.desktop.theme.Scale;

/** Puts a window where the last one stood, or a little lower beside others, and remembers where it stands. Belongs to the event thread. */
final class Standing {

    private static final int LOWER = 28;

    private final JFrame frame;
    private final Dock dock;
    private final Preferences memory;
    private final ComponentAdapter follower;
    private Rectangle place;

    /** @param others how many windows there are besides */
    Standing(JFrame frame, Dock dock, Preferences memory, int others) {
        this.frame = frame;
        this.dock = dock;
        this.memory = memory;
        Stance.last(memory).ifPresent(stance -> take(stance, others));
        place = frame.getBounds();
        follower = new ComponentAdapter() {
            @Override
            public void componentMoved(ComponentEvent event) {
                keepPlace();
            }

            @Override
            public void componentResized(ComponentEvent event) {
                keepPlace();
            }
        };
        frame.addComponentListener(follower);
    }

    private void take(Stance stance, int others) {
        var lower = new Rectangle(stance.place());
        lower.translate(Scale.of(LOWER) * others, Scale.of(LOWER) * others);
        var room = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        // A screen may be gone, or smaller than it was.
        if (room.contains(lower)) {
            frame.setBounds(lower);
        }
        if (stance.maximised()) {
            frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
        dock.restore(stance.shown(), stance.sizes());
    }

    private void keepPlace() {
        if (frame.getExtendedState() == Frame.NORMAL) {
            place = frame.getBounds();
        }
    }

    /** Remembers where the window stands, and follows it no more. */
    void remember() {
        frame.removeComponentListener(follower);
        boolean maximised = (frame.getExtendedState() & Frame.MAXIMIZED_BOTH) != 0;
        new Stance(place, maximised, dock.shown(), dock.sizes()).remember(memory);
    }
}
