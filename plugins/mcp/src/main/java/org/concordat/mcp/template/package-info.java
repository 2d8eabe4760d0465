/** Networks to begin from, one for each level of integration. Start at {@link org.concordat.mcp.template.McpTemplates}. */
@NullMarked
package org.concordat.mcp.template;

import org.jspecify.annotations.NullMarked;
