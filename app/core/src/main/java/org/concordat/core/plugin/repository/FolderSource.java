package org.concordat.core.plugin.repository;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

/** Files in a folder: of this computer, of a shared drive, of a stick. */
record FolderSource(String repository, Address.Folder address) implements Source {

    private static final int CHUNK = 1 << 16;

    @Override
    public void read(String where, Sink sink) throws IOException, RepositoryException {
        var file = address.resolve(where)
                .orElseThrow(() -> RepositoryException.of(Refusal.OUTSIDE, repository, Form.line(where, 200)));
        if (!Files.isDirectory(address.base())) {
            throw RepositoryException.of(Refusal.UNREACHABLE, repository, address.base());
        }
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try (var channel = Files.newByteChannel(file)) {
            var chunk = ByteBuffer.allocate(CHUNK);
            while (channel.read(chunk) >= 0) {
                sink.take(chunk.flip());
                chunk.clear();
            }
        }
    }
}
