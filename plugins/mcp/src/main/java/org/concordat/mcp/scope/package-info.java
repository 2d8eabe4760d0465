/**
 * What an MCP does and who is at its heart: the four levels of need, general practice, and no core hospital care. Start at
 * {@link org.concordat.mcp.scope.CoverageMatrix}.
 */
@NullMarked
package org.concordat.mcp.scope;

import org.jspecify.annotations.NullMarked;
