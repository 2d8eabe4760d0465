/**
 * A network as the tables that graph files are made of: typed columns, one cell for each fact, ids, types and places. Knows no format.
 * Start at {@link org.concordat.exchange.graph.GraphTables}.
 */
@NullMarked
package org.concordat.exchange.graph;

import org.jspecify.annotations.NullMarked;
