/** Networks for Neo4j: a table for each kind of node and relationship, and the script that reads them. Start at {@link org.concordat.exchange.neo4j.Neo4jFormat}. */
@NullMarked
package org.concordat.exchange.neo4j;

import org.jspecify.annotations.NullMarked;
