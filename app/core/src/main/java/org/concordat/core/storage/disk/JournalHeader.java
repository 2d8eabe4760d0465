package org.concordat.core.storage.disk;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a journal is about.
 *
 * @param document the file, or empty if it was never saved
 * @param base the SHA-256 of the file on which the edits build; empty if it was never saved
 * @param holder whose journal it is
 */
record JournalHeader(Optional<Path> document, String base, Holder holder) {

    byte[] toBytes() {
        var uri = document.map(path -> path.toUri().toString()).orElse("");
        return (uri + "\n" + base + "\n" + new String(holder.toBytes(), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException if the bytes are not of this form */
    static JournalHeader of(byte[] bytes) {
        var lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        if (lines.length < 2) {
            throw new IllegalArgumentException("Not the header of a journal");
        }
        var rest = String.join("\n", Arrays.copyOfRange(lines, 2, lines.length));
        var holder = Holder.of(rest.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalArgumentException("Not the holder of a journal"));
        var document = lines[0].isEmpty() ? Optional.<Path>empty() : Optional.of(Path.of(URI.create(lines[0])));
        return new JournalHeader(document, lines[1], holder);
    }
}
