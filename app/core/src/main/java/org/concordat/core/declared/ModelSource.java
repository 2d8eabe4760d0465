package org.concordat.core.declared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The files of a care model: a folder, as it is while somebody writes it, or an archive of one. */
public final class ModelSource {

    /** The name of the file that a care model is. */
    public static final String CARE_MODEL = "care-model.json";

    private static final long LARGEST = 50L << 20;

    private final Path path;

    private ModelSource(Path path) {
        this.path = path;
    }

    /** A folder or an archive. */
    public static ModelSource of(Path path) {
        return new ModelSource(path);
    }

    public Path path() {
        return path;
    }

    /** The content of a file, if it is there. @throws IOException if it cannot be read or is too large */
    public Optional<byte[]> read(String name) throws IOException {
        return Files.isDirectory(path) ? fromFolder(name) : fromArchive(name);
    }

    private Optional<byte[]> fromFolder(String name) throws IOException {
        var file = path.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException(Texts.get("tooLarge", name, LARGEST >> 20));
        }
        return Optional.of(Files.readAllBytes(file));
    }

    private Optional<byte[]> fromArchive(String name) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            var entry = zip.getEntry(name);
            if (entry == null) {
                return Optional.empty();
            }
            try (var in = zip.getInputStream(entry)) {
                var bytes = in.readNBytes((int) LARGEST + 1);
                if (bytes.length > LARGEST) {
                    throw new IOException(Texts.get("tooLarge", name, LARGEST >> 20));
                }
                return Optional.of(bytes);
            }
        }
    }

    /** The names of all files, sorted, with slashes between folders. */
    public List<String> names() throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.walk(path, 4)) {
                return files.filter(Files::isRegularFile)
                        .map(file -> path.relativize(file).toString().replace('\\', '/'))
                        .sorted()
                        .toList();
            }
        }
        try (var zip = new ZipFile(path.toFile())) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(entry -> entry.getName())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public String toString() {
        return String.valueOf(path.getFileName());
    }
}
