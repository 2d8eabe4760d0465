package org.concordat.cli;

import java.nio.file.Path;
import java.util.List;

/** Opens the window, so that the command line can offer it without seeing Swing. */
@FunctionalInterface
public interface DesktopLauncher {

    /**
     * Opens the files, or the welcome page when there are none, and returns once the last window is closed. Called only when there is
     * a display, and not on the event thread.
     *
     * @param files the documents to open, in the order of their tabs
     * @param safe whether only those plugins are started that come with the program
     * @return the exit status of the program
     */
    int open(List<Path> files, boolean safe);
}
