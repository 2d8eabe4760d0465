package org.concordat.dist.tour;

import java.awt.AWTException;
import java.awt.Point;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;

/** Someone at the program: sees the screen, moves the mouse in small steps, presses keys. */
final class Person {

    private static final int BUTTON = InputEvent.BUTTON1_DOWN_MASK;
    private static final int PATIENCE_SECONDS = 20;

    private final Robot robot;

    Person() throws AWTException {
        robot = new Robot();
        robot.setAutoDelay(12);
    }

    /** Presses keys, written as a menu shows them: {@code "ctrl shift C"}, {@code "ENTER"}. */
    void press(String keys) {
        var stroke = KeyStroke.getKeyStroke(keys);
        var held = Stream.of(
                        held(stroke, InputEvent.CTRL_DOWN_MASK, KeyEvent.VK_CONTROL),
                        held(stroke, InputEvent.SHIFT_DOWN_MASK, KeyEvent.VK_SHIFT),
                        held(stroke, InputEvent.ALT_DOWN_MASK, KeyEvent.VK_ALT))
                .flatMap(Optional::stream)
                .toList();
        held.forEach(robot::keyPress);
        robot.keyPress(stroke.getKeyCode());
        robot.keyRelease(stroke.getKeyCode());
        held.forEach(robot::keyRelease);
        settle();
    }

    private static Optional<Integer> held(KeyStroke stroke, int mask, int key) {
        return (stroke.getModifiers() & mask) == 0 ? Optional.empty() : Optional.of(key);
    }

    /** Types lower-case letters, digits, spaces and the like. */
    void type(String text) {
        text.chars().map(KeyEvent::getExtendedKeyCodeForChar).forEach(key -> {
            robot.keyPress(key);
            robot.keyRelease(key);
        });
        settle();
    }

    void click(Point at) {
        moveTo(at);
        robot.mousePress(BUTTON);
        robot.mouseRelease(BUTTON);
        settle();
    }

    void moveTo(Point at) {
        robot.mouseMove(at.x - 2, at.y);
        robot.mouseMove(at.x, at.y);
        settle();
    }

    /** Waits for something that comes a moment later. */
    void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain until " + what);
            }
            LockSupport.parkNanos(20_000_000);
        }
        settle();
    }

    /** Lets the window take in what was done, and paint. */
    void settle() {
        robot.delay(60);
        get(() -> true);
    }

    /** The screen where the window is, once two looks in a row see the same. */
    BufferedImage look() {
        moveAside();
        var before = screen();
        for (int i = 0; i < 40; i++) {
            robot.delay(150);
            var now = screen();
            if (isSame(before, now)) {
                return now;
            }
            before = now;
        }
        return before;
    }

    /** The pointer must not stand in the picture, nor what it makes of things. */
    private void moveAside() {
        var area = get(() -> frame().getBounds());
        robot.mouseMove(area.x + area.width / 2, area.y + area.height - 3);
        settle();
    }

    private BufferedImage screen() {
        return robot.createScreenCapture(get(() -> frame().getBounds()));
    }

    /** How many different colours are seen: a window full of drawings has thousands. */
    long colours() {
        var screen = screen();
        return Arrays.stream(screen.getRGB(0, 0, screen.getWidth(), screen.getHeight(), null, 0, screen.getWidth()))
                .distinct()
                .count();
    }

    private static boolean isSame(BufferedImage one, BufferedImage other) {
        int width = one.getWidth();
        int height = one.getHeight();
        var row = new int[width];
        var otherRow = new int[width];
        for (int y = 0; y < height; y++) {
            one.getRGB(0, y, width, 1, row, 0, width);
            other.getRGB(0, y, width, 1, otherRow, 0, width);
            if (!Arrays.equals(row, otherRow)) {
                return false;
            }
        }
        return true;
    }

    static <T> T get(Callable<T> what) {
        try {
            var task = new FutureTask<>(what);
            SwingUtilities.invokeAndWait(task);
            return task.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** The window that was opened last. To be called on the event thread. */
    static JFrame frame() {
        return Stream.of(Window.getWindows())
                .filter(window -> window instanceof JFrame && window.isShowing())
                .map(JFrame.class::cast)
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
