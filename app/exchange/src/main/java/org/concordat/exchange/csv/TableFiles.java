package org.concordat.exchange.csv;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The files that a network in CSV is: in a folder, or beside each other with one name in front. */
record TableFiles(Path nodes, Path edges, Path about) {

    static final String NODES = "nodes.csv";
    static final String EDGES = "edges.csv";
    static final String ABOUT = "about.csv";

    /** @param named their folder, any of them, or what was named when they were exported: {@code network.csv} */
    static TableFiles of(Path named) {
        if (Files.isDirectory(named)) {
            return new TableFiles(named.resolve(NODES), named.resolve(EDGES), named.resolve(ABOUT));
        }
        var before = before(String.valueOf(named.getFileName()));
        return new TableFiles(
                named.resolveSibling(before + NODES),
                named.resolveSibling(before + EDGES),
                named.resolveSibling(before + ABOUT));
    }

    /** What stands before the name that each of them has. */
    private static String before(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (var own : Stream.of(NODES, EDGES, ABOUT).toList()) {
            if (lower.equals(own) || lower.endsWith("-" + own)) {
                return name.substring(0, name.length() - own.length());
            }
        }
        int dot = name.lastIndexOf('.');
        return (dot < 0 ? name : name.substring(0, dot)) + "-";
    }
}
