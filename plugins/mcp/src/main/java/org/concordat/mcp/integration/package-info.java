/**
 * What each level of integration asks of an MCP: an alliance agreement while virtual, integration agreements while partial, one contract
 * with one legal entity when full. Start at {@link org.concordat.mcp.integration.Integration}.
 */
@NullMarked
package org.concordat.mcp.integration;

import org.jspecify.annotations.NullMarked;
