package org.concordat.desktop.window;

import java.awt.BorderLayout;
import java.awt.Graphics;
import javax.swing.JPanel;
import javax.swing.Timer;

/** The content of a window, which lets what is not needed for the first look at it wait until then. */
final class FirstSight extends JPanel {

    private static final long serialVersionUID = 1L;
    /** Lets the first frame come to the screen, and the first key or click be heard. */
    private static final int PAUSE = 30;

    private final transient Runnable then;
    private boolean seen;

    /** @param then called once on the event thread, after the first painting */
    FirstSight(Runnable then) {
        super(new BorderLayout());
        this.then = then;
    }

    @Override
    public void paint(Graphics graphics) {
        super.paint(graphics);
        if (!seen) {
            seen = true;
            var timer = new Timer(PAUSE, e -> then.run());
            timer.setRepeats(false);
            timer.start();
        }
    }
}
