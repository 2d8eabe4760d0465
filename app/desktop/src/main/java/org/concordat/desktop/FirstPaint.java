package org.concordat.desktop;

import java.awt.Frame;
import java.awt.Graphics;
import java.awt.Toolkit;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/**
 * Ends the program as soon as a window has been painted, when the system property {@code concordat.exitWhenPainted} is {@code true}: so
 * the cost of starting is measured, and the class archive is made of a start with a window. Without the property nothing is added.
 */
final class FirstPaint extends JComponent {

    private static final long serialVersionUID = 1L;
    private static final String PROPERTY = "concordat.exitWhenPainted";

    private final transient Runnable then;

    private FirstPaint(Runnable then) {
        this.then = then;
    }

    /** @param then called on the event thread after the first paint of a window that is open now, if the property is set */
    static void await(Runnable then) {
        if (Boolean.getBoolean(PROPERTY)) {
            for (var frame : Frame.getFrames()) {
                if (frame instanceof JFrame window && !(window.getGlassPane() instanceof FirstPaint)) {
                    window.setGlassPane(new FirstPaint(then));
                    window.getGlassPane().setVisible(true);
                }
            }
        }
    }

    /** The glass pane is the last that a window paints. */
    @Override
    protected void paintComponent(Graphics graphics) {
        Toolkit.getDefaultToolkit().sync();
        SwingUtilities.invokeLater(then);
    }
}
