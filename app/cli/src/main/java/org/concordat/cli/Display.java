package org.concordat.cli;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;

/** Whether a window can be opened here. */
final class Display {

    private Display() {}

    /** Tries the display for real: DISPLAY may name one that is gone, and a headless Java has no windows at all. */
    static boolean available() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (HeadlessException | AWTError | LinkageError e) {
            return false;
        }
    }
}
