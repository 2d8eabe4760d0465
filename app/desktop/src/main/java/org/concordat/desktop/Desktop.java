package org.concordat.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.prefs.Preferences;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.core.workspace.Starts;
import org.concordat.core.workspace.Workspace;
import org.concordat.desktop.file.Storage;
import org.concordat.desktop.theme.FocusInSight;
import org.concordat.desktop.theme.FocusRing;
import org.concordat.desktop.welcome.Offer;
import org.concordat.desktop.window.Windows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desktop program as a whole: opens the windows and waits for them to close. */
public final class Desktop {

    private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);
    private static final String ENDING = ".concordat.json";
    private static final int A_MINUTE = 60_000;

    private Desktop() {}

    /**
     * Opens the files, or the welcome page when there are none, and returns once the last window is closed. Needs a display; must not be
     * called on the event thread.
     *
     * @param files the documents to open, each in a window of its own
     * @param safe whether only those plugins are started that come with the program; so it is also after starts that ended badly
     * @return the exit status of the program
     */
    public static int open(List<Path> files, boolean safe) {
        var home = Optional.ofNullable(System.getProperty("concordat.home")).map(Path::of);
        var starts = new Starts(StateDirectory.ofUser().starts());
        boolean doesWithout = starts.begin() || safe;
        var workspace =
                home.map(folder -> Workspace.at(folder, doesWithout)).orElseGet(() -> new Workspace(Plugins.none()));
        var offer = home.map(Desktop::offer).orElseGet(() -> new Offer(List.of(), Optional.empty()));
        var closed = new CountDownLatch(1);
        SwingUtilities.invokeLater(() -> {
            JFrame.setDefaultLookAndFeelDecorated(true);
            JDialog.setDefaultLookAndFeelDecorated(true);
            new FocusInSight().install();
            new FocusRing().install();
            var memory = Preferences.userRoot().node("org/concordat");
            new Windows(new Storage(workspace, StateDirectory.ofUser()), offer, memory, closed::countDown).start(files);
            var lasting = new Timer(A_MINUTE, e -> starts.well());
            lasting.setRepeats(false);
            lasting.start();
            FirstPaint.await(closed::countDown);
        });
        try {
            closed.await();
            starts.well();
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** What stands in the folder of the installation. */
    private static Offer offer(Path home) {
        var tour = home.resolve("docs").resolve("tour.html");
        try (var files = Files.list(home.resolve("models"))) {
            var samples = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
            return new Offer(samples, Optional.of(tour).filter(Files::isRegularFile));
        } catch (IOException e) {
            LOG.info("There are no samples: {}", e.toString());
            return new Offer(List.of(), Optional.of(tour).filter(Files::isRegularFile));
        }
    }
}
