package org.concordat.core.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the starts that did not come to a window, whatever kept them from it. After two of them the next should do without the plugins
 * that may be to blame.
 */
public record Starts(Path file) {

    private static final Logger LOG = LoggerFactory.getLogger(Starts.class);
    private static final int MOST_IN_VAIN = 2;
    private static final int MOST_DIGITS = 4;

    /** Counts this start. @return whether those before it were in vain, so that this one should be safe */
    public boolean begin() {
        int inVain = inVain();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, Integer.toString(inVain + 1));
        } catch (IOException e) {
            LOG.info("This start is not counted: {}", e.toString());
        }
        return inVain >= MOST_IN_VAIN;
    }

    private int inVain() {
        try {
            var text = Files.readString(file).strip();
            return text.matches("[0-9]{1," + MOST_DIGITS + "}") ? Integer.parseInt(text) : 0;
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            LOG.info("The starts before are not known: {}", e.toString());
            return 0;
        }
    }

    /** A window has come: no start before counts any more. */
    public void shown() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.info("The starts before stay counted: {}", e.toString());
        }
    }
}
