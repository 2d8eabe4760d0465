/**
 * The care model of the multispecialty community provider (MCP): a plugin, and the example to copy for others. It sees nothing but the
 * API. Start at {@link org.concordat.mcp.McpCareModel}.
 */
@NullMarked
package org.concordat.mcp;

import org.jspecify.annotations.NullMarked;
