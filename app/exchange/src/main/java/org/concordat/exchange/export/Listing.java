package org.concordat.exchange.export;

/**
 * What a format says of itself where formats are listed.
 *
 * @param id the name on a command line, such as {@code graphml}
 * @param name the name for people, such as {@code GraphML}
 * @param purpose one sentence: which programs read it, and what it is good for
 * @param extension of its files with the dot, in lower case; empty if it is always a folder
 */
public record Listing(String id, String name, String purpose, String extension) {}
