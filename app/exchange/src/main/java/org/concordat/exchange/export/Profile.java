package org.concordat.exchange.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who is to read a graph file: what the formats can do in several ways, each program takes in one. */
public enum Profile {
    /** For any reader of the format. */
    UNIVERSAL,
    /** With drawings as yEd has them. */
    YED,
    /** With y growing upwards, and nothing that Gephi takes for something else. */
    GEPHI,
    NETWORKX,
    GRAPHVIZ,
    /** For spreadsheets: what looks like a formula is made harmless. */
    EXCEL,
    NEO4J;

    /** The profile of a name, letter case aside. */
    public static Optional<Profile> of(String word) {
        return List.of(values()).stream()
                .filter(p -> p.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The name on a command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
