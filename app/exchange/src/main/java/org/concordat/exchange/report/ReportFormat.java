package org.concordat.exchange.report;

import java.io.IOException;
import java.io.OutputStream;

/** A kind of file that reports are set as. Has no state and may be used from any thread. */
public interface ReportFormat {

    /** The name on a command line, such as {@code pdf}. */
    String id();

    /** The name for people. */
    String name();

    /** The extension of its files with the dot, in lower case. */
    String extension();

    /** Whether it can take the look of a file of the user's. */
    default boolean takesTemplate() {
        return false;
    }

    /** Sets a report. Equal reports give equal bytes. The stream stays open. */
    void write(Report report, OutputStream out) throws IOException;
}
