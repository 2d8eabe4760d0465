package org.concordat.core.plugin.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * All that stands in an archive, read within limits: how many parts, how large together, how much larger than packed, and how they are
 * called. What the archive says of its own sizes counts for nothing: each part is unpacked, into nowhere, to see.
 */
final class Archive {

    static final int MOST_ENTRIES = 5_000;
    static final long MOST_BYTES = 200L << 20;
    /** A part may be this many times as large as it is packed. */
    private static final long MOST_GROWTH = 100;
    /** What is smaller than this harms nobody, however well it packs. */
    private static final long SMALL = 1 << 20;

    private static final int LARGEST_CLASS = 4 << 20;
    private static final int CHUNK = 1 << 14;

    private final ClassCheck classes;
    private final EntryNames names = new EntryNames();
    private final Set<String> files = new HashSet<>();
    private final Map<String, byte[]> contents = new HashMap<>();
    private long total;

    private Archive(ClassCheck classes) {
        this.classes = classes;
    }

    /**
     * Reads an archive.
     *
     * @param java the feature release of Java that will run its classes
     * @throws PackException if there is no such file, it is no archive or it breaks a limit
     */
    static Archive read(Path file, int java) throws PackException {
        if (!Files.isRegularFile(file)) {
            throw PackException.of(Fault.UNREADABLE, file);
        }
        var archive = new Archive(new ClassCheck(java));
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            archive.take(zip);
            return archive;
        } catch (ZipException e) {
            throw PackException.because(e, Fault.NO_ARCHIVE, file.getFileName());
        } catch (IOException e) {
            throw PackException.because(e, Fault.UNREADABLE, file);
        }
    }

    private void take(ZipFile zip) throws IOException, PackException {
        if (zip.size() > MOST_ENTRIES) {
            throw PackException.of(Fault.TOO_MANY_ENTRIES, zip.size(), MOST_ENTRIES);
        }
        for (var entry : Collections.list(zip.entries())) {
            names.add(entry.getName());
            if (!entry.isDirectory()) {
                take(zip, entry);
            }
        }
    }

    private void take(ZipFile zip, ZipEntry entry) throws IOException, PackException {
        var name = entry.getName();
        files.add(name);
        boolean isClass = ClassCheck.isClass(name);
        var kept = new ByteArrayOutputStream();
        try (var in = zip.getInputStream(entry)) {
            unpack(in, entry, kept, isClass ? LARGEST_CLASS : Contents.limit(name));
        } catch (ZipException e) {
            throw PackException.because(e, Fault.NO_ARCHIVE, name);
        }
        if (isClass) {
            classes.check(name, kept.toByteArray());
        } else if (Contents.isRead(name)) {
            contents.put(name, kept.toByteArray());
        }
    }

    /** @param most how many bytes are kept; there may be no more unless it is 0 */
    private void unpack(InputStream in, ZipEntry entry, ByteArrayOutputStream kept, int most)
            throws IOException, PackException {
        var chunk = new byte[CHUNK];
        long length = 0;
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            length += n;
            total += n;
            kept.write(chunk, 0, Math.min(n, most - kept.size()));
            if (total > MOST_BYTES || most > 0 && length > most) {
                throw PackException.of(Fault.TOO_LARGE, entry.getName());
            }
            if (length > SMALL && length > MOST_GROWTH * Math.max(1, entry.getCompressedSize())) {
                throw PackException.of(Fault.BOMB, entry.getName());
            }
        }
    }

    /** The names of all its parts. */
    Set<String> names() {
        return files;
    }

    boolean has(String name) {
        return files.contains(name);
    }

    /** One of the parts that {@link Contents} reads, if it is there. */
    Optional<byte[]> content(String name) {
        return Optional.ofNullable(contents.get(name));
    }
}
