package org.concordat.exchange.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.core.storage.disk.WholeFiles;

/**
 * A file, or a folder. All files are made or replaced whole, or none is; pipes and devices are written to directly. The parts of a file
 * {@code network.csv} stand beside it: {@code network-nodes.csv}.
 */
public final class FileOutput implements Output {

    private final Places places;
    private final WholeFiles files;
    private final List<Path> written = new ArrayList<>();

    private FileOutput(Path target, WholeFiles files) {
        places = new Places(target);
        this.files = files;
    }

    /**
     * Writes an export. Those files that were there are as they were if it fails.
     *
     * @return the files, in order
     */
    public static List<Path> write(Path target, Making making) throws IOException {
        try (var files = new WholeFiles()) {
            var output = new FileOutput(target, files);
            making.to(output);
            files.replace();
            return List.copyOf(output.written);
        } catch (SaveException e) {
            throw new ExportException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void file(Writing writing) throws IOException {
        write(places.target(), writing);
    }

    @Override
    public void part(String name, Writing writing) throws IOException {
        if (places.areInFolder()) {
            Files.createDirectories(places.target());
        }
        write(places.of(name), writing);
    }

    private void write(Path path, Writing writing) throws IOException {
        boolean isPipeOrDevice = Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
        if (isPipeOrDevice) {
            try (var out = new BufferedOutputStream(Files.newOutputStream(path, StandardOpenOption.WRITE))) {
                writing.to(out);
            }
        } else {
            files.add(path, writing::to);
        }
        written.add(path);
    }
}
