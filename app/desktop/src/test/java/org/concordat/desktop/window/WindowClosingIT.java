package org.concordat.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.WindowEvent;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.UIManager;
import org.concordat.core.document.Content;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.OnEventThread;
import org.concordat.desktop.canvas.Canvas;
import org.concordat.desktop.file.ForgetfulPreferences;
import org.concordat.desktop.file.Storage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What fifty windows leave behind that were opened on a file and closed. */
@TestInstance(Lifecycle.PER_CLASS)
class WindowClosingIT {

    private static final int TIMES = 50;
    private static final int MOST_COLLECTIONS = 40;
    private static final long PATIENCE_SECONDS = 20;

    private final List<WeakReference<Component>> canvases = new ArrayList<>();
    private final List<Integer> listeners = new ArrayList<>();

    @BeforeAll
    void openAndClose(@TempDir Path folder) throws Exception {
        var workspace = new Workspace(Plugins.none());
        var file = folder.resolve("network.concordat.json");
        Files.write(file, workspace.canonical(Content.empty("Network", "Overview")));
        var storage = new Storage(workspace, new StateDirectory(folder.resolve("state")));
        for (int i = 0; i < TIMES; i++) {
            var closed = new CountDownLatch(1);
            OnEventThread.run(() -> new Windows(storage, new ForgetfulPreferences(), closed::countDown)
                    .start(List.of(file), Optional.empty()));
            OnEventThread.run(() -> frames().forEach(this::remember));
            OnEventThread.run(() ->
                    frames().forEach(frame -> frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING))));
            assertThat(closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            listeners.add(OnEventThread.get(WindowClosingIT::listenersOfAll));
        }
    }

    private static List<JFrame> frames() {
        return Stream.of(Window.getWindows())
                .filter(window -> window instanceof JFrame && window.isShowing())
                .map(JFrame.class::cast)
                .toList();
    }

    private void remember(Component component) {
        if (component instanceof Canvas) {
            canvases.add(new WeakReference<>(component));
        }
        if (component instanceof Container container) {
            List.of(container.getComponents()).forEach(this::remember);
        }
    }

    /** Those of the toolkit, which outlive every window. */
    private static int listenersOfAll() {
        var focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        return Toolkit.getDefaultToolkit().getAWTEventListeners().length
                + focus.getPropertyChangeListeners().length
                + focus.getVetoableChangeListeners().length
                + UIManager.getPropertyChangeListeners().length
                + Toolkit.getDefaultToolkit().getPropertyChangeListeners().length;
    }

    @Test
    void eachHadACanvas() {
        assertThat(canvases).hasSize(TIMES);
    }

    @Test
    void nobodyMoreListensToTheToolkit() {
        assertThat(listeners.get(TIMES - 1)).isEqualTo(listeners.get(0));
    }

    /** The toolkit holds on to the window that was active last. */
    @Test
    void allButTheLastAreCollected() {
        for (int i = 0; i < MOST_COLLECTIONS && alive() > 1; i++) {
            System.gc();
        }

        assertThat(alive()).isLessThanOrEqualTo(1);
    }

    private long alive() {
        return canvases.stream().filter(canvas -> canvas.get() != null).count();
    }
}
