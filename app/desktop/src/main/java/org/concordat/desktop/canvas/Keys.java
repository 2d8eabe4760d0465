package org.concordat.desktop.canvas;

import java.awt.AWTKeyStroke;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** The keys that a canvas listens to while it has the focus. */
final class Keys {

    private final JComponent component;

    private Keys(JComponent component) {
        this.component = component;
    }

    static void bind(Board board, Canvas canvas) {
        var keys = new Keys(board.getGraphControl());
        keys.arrow(KeyEvent.VK_LEFT, canvas, -1, 0);
        keys.arrow(KeyEvent.VK_RIGHT, canvas, 1, 0);
        keys.arrow(KeyEvent.VK_UP, canvas, 0, -1);
        keys.arrow(KeyEvent.VK_DOWN, canvas, 0, 1);
        keys.walking(canvas.walking());
        keys.scrolling(canvas.scrolling());
        keys.on(KeyEvent.VK_DELETE, 0, canvas::delete);
        keys.on(KeyEvent.VK_BACK_SPACE, 0, canvas::delete);
        keys.on(KeyEvent.VK_F2, 0, canvas::rename);
        keys.on(KeyEvent.VK_ENTER, 0, canvas::confirm);
        keys.on(KeyEvent.VK_ESCAPE, 0, canvas::cancel);
        keys.on(KeyEvent.VK_CONTEXT_MENU, 0, board.clicks()::showMenu);
        keys.on(KeyEvent.VK_F10, InputEvent.SHIFT_DOWN_MASK, board.clicks()::showMenu);
        keys.bind(KeyStroke.getKeyStroke('/'), canvas.creating()::quickAdd);
        keys.bind(
                KeyStroke.getKeyStroke(Character.valueOf('/'), InputEvent.SHIFT_DOWN_MASK),
                canvas.creating()::quickAdd);
        keys.on(KeyEvent.VK_L, 0, canvas.creating()::link);
        keys.onMenuKey(KeyEvent.VK_A, canvas::selectAll);
        keys.onMenuKey(KeyEvent.VK_C, canvas::copy);
        keys.onMenuKey(KeyEvent.VK_X, canvas::cut);
        keys.onMenuKey(KeyEvent.VK_V, canvas::paste);
        keys.onMenuKey(KeyEvent.VK_D, canvas::duplicate);
        keys.bind(
                KeyStroke.getKeyStroke(KeyEvent.VK_SPACE, 0, false),
                () -> board.panning().setSpaceDown(true));
        keys.bind(
                KeyStroke.getKeyStroke(KeyEvent.VK_SPACE, 0, true),
                () -> board.panning().setSpaceDown(false));
    }

    /** Moves what is selected; with nothing selected, begins to walk. */
    private void arrow(int key, Canvas canvas, int dx, int dy) {
        on(key, 0, () -> canvas.nudge(dx, dy));
        on(key, InputEvent.SHIFT_DOWN_MASK, () -> canvas.nudge(10 * dx, 10 * dy));
    }

    /** The pane around the canvas would take these keys to itself, although it has nothing to scroll. */
    private void scrolling(Scrolling scrolling) {
        on(KeyEvent.VK_PAGE_UP, 0, () -> scrolling.by(0, -1));
        on(KeyEvent.VK_PAGE_DOWN, 0, () -> scrolling.by(0, 1));
        on(KeyEvent.VK_PAGE_UP, InputEvent.SHIFT_DOWN_MASK, () -> scrolling.by(-1, 0));
        on(KeyEvent.VK_PAGE_DOWN, InputEvent.SHIFT_DOWN_MASK, () -> scrolling.by(1, 0));
    }

    /** Tab goes from node to node; with Control it leaves the canvas. The letters are beside the keys that stand in the menu. */
    private void walking(Walk walk) {
        component.setFocusTraversalKeys(
                KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, Set.of(AWTKeyStroke.getAWTKeyStroke("ctrl TAB")));
        component.setFocusTraversalKeys(
                KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, Set.of(AWTKeyStroke.getAWTKeyStroke("ctrl shift TAB")));
        on(KeyEvent.VK_TAB, 0, walk::next);
        on(KeyEvent.VK_TAB, InputEvent.SHIFT_DOWN_MASK, walk::previous);
        bind(KeyStroke.getKeyStroke(']'), walk::nextLink);
        bind(KeyStroke.getKeyStroke('['), walk::previousLink);
        bind(KeyStroke.getKeyStroke('.'), walk::follow);
    }

    /** With the key that menus use: Control, or Command on a Mac. */
    private void onMenuKey(int key, Runnable what) {
        on(key, Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx(), what);
    }

    private void on(int key, int modifiers, Runnable what) {
        bind(KeyStroke.getKeyStroke(key, modifiers), what);
    }

    private void bind(KeyStroke stroke, Runnable what) {
        component.getInputMap().put(stroke, stroke.toString());
        component.getActionMap().put(stroke.toString(), new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        });
    }
}
