package org.concordat.exchange.reading;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.concordat.exchange.intake.IntakeException;

/** What is wrong with a graph file, for people. */
public final class Damage {

    private Damage() {}

    /** @throws IOException if the file could not be read, rather than being damaged */
    public static IntakeException of(XMLStreamException e, String format) throws IOException {
        if (e.getNestedException() instanceof IOException failed) {
            throw failed;
        }
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return damaged(format, line);
    }

    /** For a file that is damaged near a line, from 1. */
    public static IntakeException damaged(String format, int line) {
        return new IntakeException(ReadingTexts.of("damaged", format, line));
    }

    /** For one of several files that is not where it should be. */
    public static IntakeException missing(Path file) {
        return new IntakeException(ReadingTexts.of("noTable", file.toString()));
    }

    /** For a file of another kind. */
    public static IntakeException none(String format) {
        return new IntakeException(ReadingTexts.of("none", format));
    }
}
