/**
 * Networks as GraphML, for Gephi, NetworkX, yEd, Cytoscape and Neo4j. Streaming, and knows no file of ours. Start
 * at {@link org.concordat.exchange.graphml.GraphmlFormat}.
 */
@NullMarked
package org.concordat.exchange.graphml;

import org.jspecify.annotations.NullMarked;
