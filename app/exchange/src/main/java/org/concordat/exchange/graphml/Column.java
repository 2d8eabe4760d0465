package org.concordat.exchange.graphml;

/**
 * A column of the file.
 *
 * @param key the id by which the cells name it; unique over nodes and links
 */
record Column(String key, String name, ColumnType type) {}
