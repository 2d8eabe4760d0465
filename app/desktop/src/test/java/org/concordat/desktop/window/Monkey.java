package org.concordat.desktop.window;

import static org.concordat.desktop.OpenWindows.dialogs;
import static org.concordat.desktop.OpenWindows.within;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.concordat.desktop.canvas.Canvas;
import org.concordat.desktop.canvas.CanvasProbe;

/** Does to a window what nobody would do: one thing after the other, at random. All but {@link #toString} belongs to the event thread. */
final class Monkey {

    private static final int LEFT = InputEvent.BUTTON1_DOWN_MASK;
    private static final int CTRL = InputEvent.CTRL_DOWN_MASK;
    private static final int SHIFT = InputEvent.SHIFT_DOWN_MASK;
    private static final int ALT = InputEvent.ALT_DOWN_MASK;
    /** Of what it would not come back from: other documents and the end of the program. */
    private static final Set<String> FORBIDDEN_MENUS = Set.of("file");

    /** They make all windows or whole pages anew, which takes as long as some dozen gestures: once in a while is enough. */
    private static final Set<String> SLOW = Set.of("view.look", "help.type", "help.welcome", "view.reset");

    private static final int SELDOM = 10;

    private static final int[] KEYS = {
        KeyEvent.VK_LEFT, KeyEvent.VK_RIGHT, KeyEvent.VK_UP, KeyEvent.VK_DOWN, KeyEvent.VK_TAB, KeyEvent.VK_ENTER,
                KeyEvent.VK_ESCAPE,
        KeyEvent.VK_DELETE, KeyEvent.VK_BACK_SPACE, KeyEvent.VK_F2, KeyEvent.VK_SPACE, KeyEvent.VK_L, KeyEvent.VK_HOME,
                KeyEvent.VK_END,
        KeyEvent.VK_PAGE_UP, KeyEvent.VK_PAGE_DOWN, KeyEvent.VK_CONTEXT_MENU, KeyEvent.VK_PERIOD,
                KeyEvent.VK_OPEN_BRACKET
    };
    /** Together with Control: none of those that open or close files. */
    private static final int[] CONTROL_KEYS = {
        KeyEvent.VK_A,
        KeyEvent.VK_C,
        KeyEvent.VK_X,
        KeyEvent.VK_V,
        KeyEvent.VK_D,
        KeyEvent.VK_Z,
        KeyEvent.VK_Y,
        KeyEvent.VK_F,
        KeyEvent.VK_L
    };

    private static final List<String> WORDS =
            List.of("gp", "contract", "trust", "Bilbrook", "board", "1", "2016-04", "x y", "/", "alliance agreement");

    private final Random random;
    private final JFrame frame;
    private String last = "nothing";

    Monkey(long seed, JFrame frame) {
        random = new Random(seed);
        this.frame = frame;
    }

    /** What it did last. */
    @Override
    public String toString() {
        return last;
    }

    void act() {
        var asking = dialogs().reduce((one, later) -> later);
        if (asking.isPresent()) {
            answer(asking.get());
            return;
        }
        int choice = random.nextInt(100);
        if (choice < 22) {
            onGround((probe, at) -> click(at, 1, random.nextInt(3) == 0 ? SHIFT : 0));
        } else if (choice < 48) {
            onGround((probe, at) -> drag(at, place(probe)));
        } else if (choice < 54) {
            onGround((probe, at) -> {
                click(at, 1, 0);
                click(at, 2, 0);
            });
        } else if (choice < 58) {
            onGround((probe, at) -> popup(at));
        } else if (choice < 63) {
            onGround((probe, at) -> wheel(at));
        } else if (choice < 78) {
            keys();
        } else if (choice < 83) {
            type();
        } else if (choice < 86) {
            panel();
        } else {
            command();
        }
    }

    private interface OnGround {
        void act(CanvasProbe probe, Point at);
    }

    private void onGround(OnGround what) {
        canvas().ifPresent(canvas -> {
            var probe = new CanvasProbe(canvas);
            what.act(probe, place(probe));
        });
    }

    private Point place(CanvasProbe probe) {
        return SwingUtilities.convertPoint(probe.ground(), probe.somewhere(random), frame);
    }

    /** The canvas at the front. */
    Optional<Canvas> canvas() {
        return within(frame, Canvas.class).filter(Component::isShowing).findFirst();
    }

    private void click(Point at, int count, int modifiers) {
        last = "click " + at;
        mouse(MouseEvent.MOUSE_MOVED, at, modifiers, 0);
        mouse(MouseEvent.MOUSE_PRESSED, at, modifiers | LEFT, count);
        mouse(MouseEvent.MOUSE_RELEASED, at, modifiers, count);
        mouse(MouseEvent.MOUSE_CLICKED, at, modifiers, count);
    }

    private void drag(Point from, Point to) {
        last = "drag " + from + " to " + to;
        int modifiers =
                random.nextInt(5) == 0 ? SHIFT : random.nextInt(6) == 0 ? CTRL : random.nextInt(6) == 0 ? ALT : 0;
        int steps = 2 + random.nextInt(6);
        int end = random.nextInt(12);
        mouse(MouseEvent.MOUSE_MOVED, from, modifiers, 0);
        mouse(MouseEvent.MOUSE_PRESSED, from, modifiers | LEFT, 1);
        for (int i = 1; i <= steps; i++) {
            var at = new Point(from.x + (to.x - from.x) * i / steps, from.y + (to.y - from.y) * i / steps);
            mouse(MouseEvent.MOUSE_DRAGGED, at, modifiers | LEFT, 0);
        }
        if (end == 0) {
            key(KeyEvent.VK_ESCAPE, 0);
        } else if (end == 1) {
            key(KeyEvent.VK_Z, CTRL);
        } else if (end == 2) {
            key(KeyEvent.VK_DELETE, 0);
        }
        mouse(MouseEvent.MOUSE_RELEASED, to, modifiers, 1);
    }

    private void popup(Point at) {
        last = "menu at " + at;
        frame.dispatchEvent(new MouseEvent(
                frame,
                MouseEvent.MOUSE_PRESSED,
                now(),
                InputEvent.BUTTON3_DOWN_MASK,
                at.x,
                at.y,
                1,
                true,
                MouseEvent.BUTTON3));
        frame.dispatchEvent(
                new MouseEvent(frame, MouseEvent.MOUSE_RELEASED, now(), 0, at.x, at.y, 1, false, MouseEvent.BUTTON3));
        var open = MenuSelectionManager.defaultManager().getSelectedPath();
        var items = Stream.of(open).flatMap(Monkey::items).toList();
        MenuSelectionManager.defaultManager().clearSelectedPath();
        if (!items.isEmpty() && random.nextBoolean()) {
            choose(items.get(random.nextInt(items.size())));
        }
    }

    private void wheel(Point at) {
        last = "wheel " + at;
        int modifiers = List.of(0, CTRL, SHIFT).get(random.nextInt(3));
        int turn = random.nextBoolean() ? 1 : -1;
        frame.dispatchEvent(new MouseWheelEvent(
                frame,
                MouseEvent.MOUSE_WHEEL,
                now(),
                modifiers,
                at.x,
                at.y,
                0,
                false,
                MouseWheelEvent.WHEEL_UNIT_SCROLL,
                3,
                turn));
    }

    private void mouse(int id, Point at, int modifiers, int count) {
        int button = id == MouseEvent.MOUSE_MOVED || id == MouseEvent.MOUSE_DRAGGED
                ? MouseEvent.NOBUTTON
                : MouseEvent.BUTTON1;
        frame.dispatchEvent(new MouseEvent(frame, id, now(), modifiers, at.x, at.y, count, false, button));
    }

    private static long now() {
        return System.currentTimeMillis();
    }

    private void keys() {
        if (random.nextInt(4) == 0) {
            key(CONTROL_KEYS[random.nextInt(CONTROL_KEYS.length)], CTRL);
        } else {
            key(KEYS[random.nextInt(KEYS.length)], List.of(0, 0, 0, SHIFT, ALT).get(random.nextInt(5)));
        }
    }

    private void key(int code, int modifiers) {
        last = KeyEvent.getModifiersExText(modifiers) + " " + KeyEvent.getKeyText(code);
        send(KeyEvent.KEY_PRESSED, code, KeyEvent.CHAR_UNDEFINED, modifiers);
        send(KeyEvent.KEY_RELEASED, code, KeyEvent.CHAR_UNDEFINED, modifiers);
    }

    private void type() {
        var word = WORDS.get(random.nextInt(WORDS.size()));
        word.chars().forEach(c -> send(KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, (char) c, 0));
        if (random.nextBoolean()) {
            key(KeyEvent.VK_ENTER, 0);
        }
        last = "type " + word;
    }

    private void send(int id, int code, char typed, int modifiers) {
        var manager = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        var focus = manager.getFocusOwner();
        var target =
                focus == null ? canvas().map(c -> new CanvasProbe(c).ground()).orElse(null) : focus;
        // The toolkit gives no keys to what has just gone either, and nobody types into what has no size yet.
        if (target != null && target.isShowing() && target.getWidth() > 0 && target.getHeight() > 0) {
            manager.redispatchEvent(target, new KeyEvent(target, id, now(), modifiers, code, typed));
        }
    }

    /** A click on something beside the canvas. */
    private void panel() {
        var things = within(frame.getContentPane(), Component.class)
                .filter(c -> c.isShowing() && c.isEnabled() && !(c instanceof AbstractButton b && isForbidden(b)))
                .filter(c -> c instanceof AbstractButton
                        || c instanceof JTextComponent
                        || c instanceof JList
                        || c instanceof JTree
                        || c instanceof JTable
                        || c instanceof JComboBox)
                .toList();
        if (!things.isEmpty()) {
            var thing = things.get(random.nextInt(things.size()));
            var at = new Point(thing.getWidth() / 2, random.nextInt(Math.max(1, thing.getHeight())));
            click(SwingUtilities.convertPoint(thing, at, frame), 1, 0);
            last = "click on " + thing.getClass().getName();
        }
    }

    private static boolean isForbidden(AbstractButton button) {
        var command = String.valueOf(button.getActionCommand());
        return FORBIDDEN_MENUS.stream().anyMatch(menu -> command.startsWith(menu + "."));
    }

    private void command() {
        var items = Stream.of(frame.getJMenuBar().getSubElements())
                .flatMap(Monkey::items)
                .toList();
        var item = items.get(random.nextInt(items.size()));
        if (!SLOW.contains(item.getActionCommand()) || random.nextInt(SELDOM) == 0) {
            choose(item);
        }
    }

    private static Stream<JMenuItem> items(MenuElement element) {
        var self = element instanceof JMenuItem item && item.getSubElements().length == 0
                ? Stream.of(item)
                : Stream.<JMenuItem>empty();
        return Stream.concat(self, Stream.of(element.getSubElements()).flatMap(Monkey::items))
                .filter(item -> item.isEnabled() && !isForbidden(item));
    }

    private void choose(JMenuItem item) {
        last = item.getActionCommand();
        item.doClick(0);
    }

    /** Whether something waits for an answer. */
    static boolean isAsked() {
        return dialogs().findAny().isPresent();
    }

    /** Chooses what is usual, anything or nothing. */
    private void answer(JDialog dialog) {
        var usual = dialog.getRootPane().getDefaultButton();
        var buttons = within(dialog, AbstractButton.class)
                .filter(b -> b.isShowing() && b.isEnabled())
                .toList();
        switch (random.nextInt(4)) {
            case 0 -> dialog.dispatchEvent(new WindowEvent(dialog, WindowEvent.WINDOW_CLOSING));
            case 1 -> {
                if (!buttons.isEmpty()) {
                    buttons.get(random.nextInt(buttons.size())).doClick(0);
                }
            }
            case 2 -> type();
            default -> {
                if (usual != null && usual.isEnabled()) {
                    usual.doClick(0);
                } else {
                    dialog.dispatchEvent(new WindowEvent(dialog, WindowEvent.WINDOW_CLOSING));
                }
            }
        }
        if (dialog.isShowing() && random.nextInt(3) == 0) {
            dialog.dispatchEvent(new WindowEvent(dialog, WindowEvent.WINDOW_CLOSING));
        }
        last = "answer " + dialog.getTitle();
    }
}
