/**
 * Networks as tables of plain text: a file of nodes and one of edges. Also writes the tables of other formats. Streaming. Start at
 * {@link org.concordat.exchange.csv.CsvFormat}.
 */
@NullMarked
package org.concordat.exchange.csv;

import org.jspecify.annotations.NullMarked;
