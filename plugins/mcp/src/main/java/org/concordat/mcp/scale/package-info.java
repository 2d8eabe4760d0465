/** Whether an MCP and its hubs serve enough people. Start at {@link org.concordat.mcp.scale.Scale}. */
@NullMarked
package org.concordat.mcp.scale;

import org.jspecify.annotations.NullMarked;
