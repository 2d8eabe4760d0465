package org.concordat.core.storage.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/** The calls to the file system that saving is made of, one method each. */
interface Disk {

    byte[] read(Path file) throws IOException;

    long size(Path file) throws IOException;

    FileTime modified(Path file) throws IOException;

    boolean exists(Path file);

    /** Whether the file may be changed; that of a file which is not there is told by its folder. */
    boolean isWritable(Path file);

    /** The file itself, symbolic links followed; the path as it is where there is no file yet. */
    Path resolve(Path file) throws IOException;

    /** The names of the files in a folder; empty if there is no such folder. */
    List<Path> list(Path folder) throws IOException;

    void createFolders(Path folder) throws IOException;

    /** Creates a file that must not be there yet. */
    Output create(Path file) throws IOException;

    /** Gives a file the permissions that another has, as far as the file system knows such. */
    void copyPermissions(Path from, Path to) throws IOException;

    /** Gives a file a second name, or makes a copy of it where the file system knows no such names. */
    void keep(Path file, Path under) throws IOException;

    /** Puts a file in the place of another in one step: whoever looks sees the one or the other. */
    void replace(Path file, Path target) throws IOException;

    /** Gives a file the present time. */
    void touch(Path file) throws IOException;

    void deleteIfExists(Path file) throws IOException;

    /** Makes sure that names which were added to or taken from a folder outlive a power cut. */
    void forceFolder(Path folder) throws IOException;

    /** A file that is being written. */
    interface Output extends Closeable {

        void write(byte[] bytes) throws IOException;

        /** Returns when all that was written is on the disk itself. */
        void force() throws IOException;
    }
}
