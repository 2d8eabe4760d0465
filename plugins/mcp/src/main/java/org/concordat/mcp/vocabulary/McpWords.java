package org.concordat.mcp.vocabulary;

import org.concordat.api.vocabulary.Words;

/** The words of this care model. */
public final class McpWords {

    public static final Words WORDS = Words.beside(McpWords.class);

    private McpWords() {}
}
