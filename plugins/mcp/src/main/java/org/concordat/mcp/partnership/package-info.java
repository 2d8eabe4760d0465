/**
 * What an MCP is made of on a day: its level, members, practices, population, contracts and services. The rules, measures and report
 * sections of the other packages ask here, so that they all mean the same. Start at {@link org.concordat.mcp.partnership.Mcp}.
 */
@NullMarked
package org.concordat.mcp.partnership;

import org.jspecify.annotations.NullMarked;
