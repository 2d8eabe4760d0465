/**
 * What this care model adds to the vocabulary: its node types, link types, attributes and words. It knows nothing but the API. Start
 * at {@link org.concordat.mcp.vocabulary.McpTypes}.
 */
@NullMarked
package org.concordat.mcp.vocabulary;

import org.jspecify.annotations.NullMarked;
