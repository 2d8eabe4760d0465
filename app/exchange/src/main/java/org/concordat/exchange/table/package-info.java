/**
 * Tables that planners already have, CSV and XLSX alike, as a stream of rows of text. Knows nothing of networks. Start at
 * {@link org.concordat.exchange.table.Tables}.
 */
@NullMarked
package org.concordat.exchange.table;

import org.jspecify.annotations.NullMarked;
