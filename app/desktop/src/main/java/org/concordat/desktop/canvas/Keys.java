package org.concordat.desktop.canvas;

import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
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
        var keys = new Keys(board);
        var model = board.model();
        keys.nudging(KeyEvent.VK_LEFT, model, -1, 0);
        keys.nudging(KeyEvent.VK_RIGHT, model, 1, 0);
        keys.nudging(KeyEvent.VK_UP, model, 0, -1);
        keys.nudging(KeyEvent.VK_DOWN, model, 0, 1);
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

    private void nudging(int key, CanvasModel model, int dx, int dy) {
        on(key, 0, () -> model.moveSelection(dx, dy));
        on(key, InputEvent.SHIFT_DOWN_MASK, () -> model.moveSelection(10.0 * dx, 10.0 * dy));
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
