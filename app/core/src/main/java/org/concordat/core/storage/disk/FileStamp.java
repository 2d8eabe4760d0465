package org.concordat.core.storage.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * By what a file is known again: whether another program has changed it since.
 *
 * @param sha256 of its bytes, in hexadecimal
 */
public record FileStamp(long size, FileTime modified, String sha256) {

    static FileStamp of(Disk disk, Path file, byte[] bytes) throws IOException {
        return new FileStamp(bytes.length, disk.modified(file), Sha256.of(bytes));
    }

    /** Whether the file on disk is still the one that was stamped; reads it only if its size is the same and its time is not. */
    boolean stillHolds(Disk disk, Path file) throws IOException {
        if (!disk.exists(file) || disk.size(file) != size) {
            return false;
        }
        return disk.modified(file).equals(modified)
                || Sha256.of(disk.read(file)).equals(sha256);
    }
}
