package org.concordat.exchange.export;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the files of an export stand.
 *
 * @param target the file or the folder that was named
 */
record Places(Path target) {

    /** Whether parts stand within what was named, be it there already or not. */
    boolean areInFolder() {
        return Files.isDirectory(target) || dot() <= 0;
    }

    /** The parts of a file {@code network.csv} stand beside it: {@code network-nodes.csv}. */
    Path of(String part) {
        return areInFolder() ? target.resolve(part) : target.resolveSibling(name().substring(0, dot()) + "-" + part);
    }

    private String name() {
        return String.valueOf(target.getFileName());
    }

    private int dot() {
        return name().lastIndexOf('.');
    }
}
