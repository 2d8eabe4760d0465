package org.concordat.exchange.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.core.storage.disk.WholeFile;

/**
 * A file, or a folder. Each file is made or replaced whole or not at all; pipes and devices are written to directly. The parts of a file
 * {@code network.csv} stand beside it: {@code network-nodes.csv}. For one thread.
 */
public final class FileOutput implements Output {

    private final Path target;
    private final List<Path> written = new ArrayList<>();

    public FileOutput(Path target) {
        this.target = target;
    }

    /** The files that were written so far. */
    public List<Path> written() {
        return List.copyOf(written);
    }

    @Override
    public void file(Writing writing) throws IOException {
        write(target, writing);
    }

    @Override
    public void part(String name, Writing writing) throws IOException {
        write(placeOf(name), writing);
    }

    private Path placeOf(String name) throws IOException {
        var own = String.valueOf(target.getFileName());
        int dot = own.lastIndexOf('.');
        if (Files.isDirectory(target) || dot <= 0) {
            Files.createDirectories(target);
            return target.resolve(name);
        }
        return target.resolveSibling(own.substring(0, dot) + "-" + name);
    }

    private void write(Path path, Writing writing) throws IOException {
        boolean isPipeOrDevice = Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
        if (isPipeOrDevice) {
            try (var out = new BufferedOutputStream(Files.newOutputStream(path, StandardOpenOption.WRITE))) {
                writing.to(out);
            }
        } else {
            replace(path, writing);
        }
        written.add(path);
    }

    private static void replace(Path path, Writing writing) throws IOException {
        try {
            WholeFile.write(path, writing::to);
        } catch (SaveException e) {
            throw new ExportException(String.valueOf(e.getMessage()));
        }
    }
}
