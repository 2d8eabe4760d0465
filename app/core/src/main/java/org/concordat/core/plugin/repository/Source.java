package org.concordat.core.plugin.repository;

import java.io.IOException;

/** What the files of a repository are read from, on a thread that may be left behind. */
sealed interface Source permits WebSource, FolderSource {

    /**
     * Reads a file to its end.
     *
     * @param where as an index names it
     * @throws java.nio.file.NoSuchFileException if there is none
     * @throws RepositoryException if it must not be read
     */
    void read(String where, Sink sink) throws IOException, InterruptedException, RepositoryException;
}
