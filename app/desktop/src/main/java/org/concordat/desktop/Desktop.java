package org.concordat.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.prefs.Preferences;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.file.Storage;
import org.concordat.desktop.window.Windows;

/** The desktop program as a whole: opens the windows and waits for them to close. */
public final class Desktop {

    private static final String SAMPLE = "connected-care.concordat.json";

    private Desktop() {}

    /**
     * Opens the files, or the sample network when there are none, and returns once the last window is closed. Needs a display; must not be
     * called on the event thread.
     *
     * @param files the documents to open, each in a window of its own
     * @return the exit status of the program
     */
    public static int open(List<Path> files) {
        var home = Optional.ofNullable(System.getProperty("concordat.home")).map(Path::of);
        var workspace = home.map(Workspace::at).orElseGet(() -> new Workspace(Plugins.none()));
        var sample = home.map(h -> h.resolve("models").resolve(SAMPLE));
        var closed = new CountDownLatch(1);
        SwingUtilities.invokeLater(() -> {
            JFrame.setDefaultLookAndFeelDecorated(true);
            JDialog.setDefaultLookAndFeelDecorated(true);
            var memory = Preferences.userRoot().node("org/concordat");
            new Windows(new Storage(workspace, StateDirectory.ofUser()), memory, closed::countDown)
                    .start(files, sample);
            FirstPaint.await(closed::countDown);
        });
        try {
            closed.await();
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
