package org.concordat.exchange.graph;

/**
 * A column of facts.
 *
 * @param index its place among the columns of its table
 * @param name unique in its table, letter case aside, and none that a reader takes for something of its own
 * @param attributeId the attribute whose facts it holds
 * @param part empty for the fact itself; {@link Cells#ALL}, {@link Cells#UNREAD}, or a colon and the scheme of a code
 * @param type the narrowest that holds all its cells
 */
public record Column(int index, String name, String attributeId, String part, ColumnType type) {}
