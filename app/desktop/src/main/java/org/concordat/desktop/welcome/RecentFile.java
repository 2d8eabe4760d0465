package org.concordat.desktop.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A file that was open lately.
 *
 * @param saved when it was written last; null for one that is not there
 */
record RecentFile(Path path, @Nullable LocalDate saved) {

    /** Looks for the file; a drive may take its time to answer, so not on the event thread. */
    static RecentFile of(Path path) {
        try {
            var time = Files.getLastModifiedTime(path).toInstant();
            return new RecentFile(
                    path, Files.isRegularFile(path) ? LocalDate.ofInstant(time, ZoneId.systemDefault()) : null);
        } catch (IOException e) {
            return new RecentFile(path, null);
        }
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    String folder() {
        return path.getParent() == null ? "" : path.getParent().toString();
    }
}
