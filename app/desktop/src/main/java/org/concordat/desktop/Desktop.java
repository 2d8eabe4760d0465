package org.concordat.desktop;

import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;

/** The desktop program as a whole: opens the window and waits for it to close. */
public final class Desktop {

    private Desktop() {}

    /**
     * Opens the files, or the sample network when there are none, and returns once the last window is closed. Needs a display; must not be
     * called on the event thread.
     *
     * @param files the documents to open, in the order of their tabs
     * @return the exit status of the program
     */
    public static int open(List<Path> files) {
        CountDownLatch closed = new CountDownLatch(1);
        SwingUtilities.invokeLater(() -> show(files, closed));
        try {
            closed.await();
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static void show(List<Path> files, CountDownLatch closed) {
        JFrame frame = new JFrame(files.isEmpty() ? "Concordat" : files.get(0).getFileName() + " - Concordat");
        frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent e) {
                closed.countDown();
            }
        });
        frame.setSize(1280, 800);
        frame.setVisible(true);
    }
}
