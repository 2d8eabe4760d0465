package org.concordat.core.plugin.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.concordat.core.plugin.pack.PackException;
import org.concordat.core.plugin.pack.PackReader;
import org.concordat.core.plugin.pack.Versions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What lies in the folder of a store: for each id a folder, in it one for each version, in it the file. */
record Folders(Path root) {

    private static final Logger LOG = LoggerFactory.getLogger(Folders.class);

    /** Where files lie while they are looked through. */
    static final String STAGING = "staging";

    private List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }

    private List<Path> ofVersions() throws IOException {
        var found = new ArrayList<Path>();
        for (var id : in(root)) {
            found.addAll(in(id).stream().filter(Files::isDirectory).toList());
        }
        return found;
    }

    /** Deletes the folders of versions that nobody needs, and drafts that were left. What cannot be deleted stays. */
    void deleteAllBut(Collection<Path> needed) throws IOException {
        for (var version : ofVersions()) {
            if (!needed.contains(version)) {
                delete(version);
            }
        }
        var yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
        for (var draft : in(root.resolve(STAGING))) {
            if (Files.getLastModifiedTime(draft).compareTo(yesterday) < 0) {
                delete(draft);
            }
        }
    }

    private void delete(Path path) {
        try {
            for (var child : in(path)) {
                delete(child);
            }
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.info("Stays for now: {}", path);
        }
    }

    /** Makes the list from what is here: the latest version of each plugin. */
    InstalledList listed() throws IOException {
        var list = InstalledList.empty();
        for (var folder : ofVersions()) {
            for (var file : in(folder)) {
                list = latest(list, file);
            }
        }
        return list;
    }

    private InstalledList latest(InstalledList list, Path file) {
        var id = root.relativize(file).getName(0).toString();
        var name = file.getFileName().toString();
        if (!name.startsWith(id + "-") || !name.endsWith(".jar")) {
            return list;
        }
        var version = name.substring(id.length() + 1, name.length() - ".jar".length());
        if (!Versions.isVersion(version)
                || list.find(id)
                        .filter(p -> Versions.compare(p.version(), version) > 0)
                        .isPresent()) {
            return list;
        }
        try {
            return list.with(StoredPlugin.of(id, version, PackReader.sha512(file), ""));
        } catch (PackException e) {
            LOG.warn("Left out: {}", file, e);
            return list;
        }
    }
}
