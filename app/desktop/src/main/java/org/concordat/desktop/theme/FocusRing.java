package org.concordat.desktop.theme;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.HierarchyBoundsAdapter;
import java.awt.event.HierarchyBoundsListener;
import java.awt.event.HierarchyEvent;
import java.beans.PropertyChangeListener;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/**
 * A frame around the list, tree or table that has the keyboard, which may not show it otherwise, as nothing in it need be selected. Belongs
 * to the event thread.
 */
public final class FocusRing extends JComponent {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 2;
    private static final String OWNER = "permanentFocusOwner";

    private final transient PropertyChangeListener listener = e -> follow();
    private final transient HierarchyBoundsListener moved = new HierarchyBoundsAdapter() {
        @Override
        public void ancestorMoved(HierarchyEvent event) {
            lay();
        }

        @Override
        public void ancestorResized(HierarchyEvent event) {
            lay();
        }
    };
    private @Nullable JComponent framed;

    /** Begins to follow the keyboard in all windows. */
    public void install() {
        EventThread.require();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener(OWNER, listener);
        follow();
    }

    /** Stops, and goes. */
    public void uninstall() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener(OWNER, listener);
        leave();
    }

    private void follow() {
        leave();
        var owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getPermanentFocusOwner();
        if (owner instanceof JComponent component && isFramed(component) && component.getRootPane() != null) {
            framed = component;
            component.addHierarchyBoundsListener(moved);
            component.getRootPane().getLayeredPane().add(this, JLayeredPane.PALETTE_LAYER);
            lay();
        }
    }

    private static boolean isFramed(Component component) {
        return component instanceof JList || component instanceof JTree || component instanceof JTable;
    }

    private void leave() {
        if (framed != null) {
            framed.removeHierarchyBoundsListener(moved);
            framed = null;
        }
        var layers = getParent();
        if (layers != null) {
            layers.remove(this);
            layers.repaint(getX(), getY(), getWidth(), getHeight());
        }
    }

    private void lay() {
        if (framed != null && getParent() != null) {
            var inner = framed.getParent() instanceof JViewport port ? port : framed;
            var area = SwingUtilities.convertRectangle(inner.getParent(), inner.getBounds(), getParent());
            int width = Scale.of(WIDTH);
            area.grow(width, width);
            setBounds(area.intersection(new Rectangle(getParent().getSize())));
        }
    }

    /** Lets the mouse through. */
    @Override
    public boolean contains(int x, int y) {
        return false;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var g = (Graphics2D) graphics.create();
        g.setColor(UIManager.getColor("Component.focusedBorderColor"));
        int width = Scale.of(WIDTH);
        g.fillRect(0, 0, getWidth(), width);
        g.fillRect(0, getHeight() - width, getWidth(), width);
        g.fillRect(0, 0, width, getHeight());
        g.fillRect(getWidth() - width, 0, width, getHeight());
        g.dispose();
    }
}
