package org.concordat.core.document;

/**
 * A care model that a file uses.
 *
 * @param version the version that wrote the file
 */
public record CareModelUse(String id, String version) {}
