package org.concordat.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Window;
import java.awt.event.WindowEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.swing.JFrame;
import org.concordat.core.document.Content;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.Leftovers;
import org.concordat.desktop.OnEventThread;
import org.concordat.desktop.canvas.Canvas;
import org.concordat.desktop.file.ForgetfulPreferences;
import org.concordat.desktop.file.Storage;
import org.concordat.desktop.welcome.Offer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What fifty windows leave behind that were opened on a file and closed, while another one stays open in the same program. */
@TestInstance(Lifecycle.PER_CLASS)
class WindowClosingIT {

    private static final int TIMES = 50;
    private static final long PATIENCE_SECONDS = 20;

    private final Leftovers leftovers = new Leftovers();
    private final CountDownLatch lastClosed = new CountDownLatch(1);

    @BeforeAll
    void openAndClose(@TempDir Path folder) throws Exception {
        var workspace = new Workspace(Plugins.none());
        var file = folder.resolve("network.concordat.json");
        Files.write(file, workspace.canonical(Content.empty("Network", "Overview")));
        var storage = new Storage(workspace, new StateDirectory(folder.resolve("state")));
        var windows = OnEventThread.get(() -> new Windows(
                storage, new Offer(List.of(), Optional.empty()), new ForgetfulPreferences(), lastClosed::countDown));
        OnEventThread.run(windows::openNew);
        var staying = frames();
        for (int i = 0; i < TIMES; i++) {
            OnEventThread.run(() -> windows.start(List.of(file)));
            var opened =
                    frames().stream().filter(frame -> !staying.contains(frame)).toList();
            OnEventThread.run(() ->
                    opened.forEach(frame -> leftovers.remember(frame, component -> component instanceof Canvas)));
            OnEventThread.run(() -> opened.forEach(WindowClosingIT::close));
            leftovers.closed();
        }
        OnEventThread.run(() -> staying.forEach(WindowClosingIT::close));
    }

    private static List<JFrame> frames() throws Exception {
        return OnEventThread.get(() -> Stream.of(Window.getWindows())
                .filter(window -> window instanceof JFrame && window.isShowing())
                .map(JFrame.class::cast)
                .toList());
    }

    /** As the window manager asks it to. */
    private static void close(JFrame frame) {
        frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING));
    }

    @Test
    void eachHadACanvas() {
        assertThat(leftovers.remembered()).isEqualTo(TIMES);
    }

    @Test
    void theProgramIsToldThatTheLastIsClosed() throws InterruptedException {
        assertThat(lastClosed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void nobodyMoreListensToTheToolkit() {
        assertThat(leftovers.listenersMore()).isZero();
    }

    /** The toolkit holds on to the window that was active last. */
    @Test
    void allButTheLastAreCollected() {
        assertThat(leftovers.alive(1)).hasSizeLessThanOrEqualTo(1);
    }
}
