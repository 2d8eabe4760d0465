package org.concordat.exchange.table;

/**
 * A sheet as its workbook lists it.
 *
 * @param path of the part that holds its rows
 */
record XlsxSheet(String name, String path, boolean isVisible) {}
