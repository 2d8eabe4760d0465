package org.concordat.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JMenuItem;

/** Finds what a test needs in the windows that are open, and waits for it. */
public final class OpenWindows {

    private static final long PATIENCE_SECONDS = 30;

    private OpenWindows() {}

    public static List<JFrame> frames() {
        return showing(JFrame.class).toList();
    }

    /** The window that was opened first. */
    public static JFrame frame() {
        return showing(JFrame.class).findFirst().orElseThrow();
    }

    public static Stream<JDialog> dialogs() {
        return showing(JDialog.class);
    }

    private static <W extends Window> Stream<W> showing(Class<W> type) {
        return Stream.of(Window.getWindows())
                .filter(window -> type.isInstance(window) && window.isShowing())
                .map(type::cast);
    }

    /** All of a kind in a container, however deep. */
    public static <C extends Component> Stream<C> within(Container container, Class<C> type) {
        return Stream.of(container.getComponents())
                .flatMap(child -> Stream.concat(
                        type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(),
                        child instanceof Container inner ? within(inner, type) : Stream.empty()));
    }

    /** The line of the menu bar for a command. */
    public static JMenuItem item(String command) {
        return Stream.of(frame().getJMenuBar().getSubElements())
                .flatMap(menu -> Stream.of(menu.getSubElements()))
                .flatMap(popup -> Stream.of(popup.getSubElements()))
                .map(JMenuItem.class::cast)
                .filter(item -> item.getActionCommand().equals(command))
                .findFirst()
                .orElseThrow();
    }

    /** Chooses a command of the menu bar. */
    public static void choose(String command) throws Exception {
        OnEventThread.run(() -> item(command).doClick());
    }

    /** Waits for what comes a moment later, and fails if it does not. */
    public static void until(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!OnEventThread.get(condition)) {
            assertThat(System.nanoTime()).as("waited long enough").isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    /** Closes all that is open. */
    public static void disposeAll() throws Exception {
        OnEventThread.run(() -> Stream.of(Window.getWindows()).forEach(Window::dispose));
    }
}
