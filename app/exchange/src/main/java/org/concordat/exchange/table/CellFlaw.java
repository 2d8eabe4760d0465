package org.concordat.exchange.table;

/**
 * Something that a cell should have said and does not, such as a formula without a result.
 *
 * @param column from 1
 * @param text for people, with what to do
 */
public record CellFlaw(int column, String text) {}
