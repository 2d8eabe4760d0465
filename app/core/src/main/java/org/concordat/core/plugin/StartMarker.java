package org.concordat.core.plugin;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that names the plugin which is being started. It is on the disk before the first line of that plugin runs and goes when all have:
 * found at the next start, that plugin took the whole program with it.
 */
record StartMarker(Path file) {

    private static final Logger LOG = LoggerFactory.getLogger(StartMarker.class);

    /** The plugin during whose start the program ended. */
    Optional<String> left() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            LOG.warn("Cannot be read: {}", file, e);
            return Optional.empty();
        }
    }

    void set(String plugin) throws IOException {
        Files.createDirectories(file.getParent());
        try (var out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            out.write(StandardCharsets.UTF_8.encode(plugin));
            out.force(true);
        }
    }

    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("Cannot be deleted: {}", file, e);
        }
    }
}
