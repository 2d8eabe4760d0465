package org.concordat.mcp.vocabulary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.concordat.api.core.Core;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Words;

/** The words of this care model, and how names, lists of names and days read in its sentences. */
public final class McpWords {

    public static final Words WORDS = Words.beside(McpWords.class);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private McpWords() {}

    /** The name of a node, or its type in words where it has none. */
    public static String name(Node node) {
        return node.get(Core.NAME, WORDS.format("mcp.words.unnamed", node.type().label()));
    }

    /** Names in the order given: "A, B and C". */
    public static String names(Collection<Node> nodes) {
        return listed(nodes.stream().map(McpWords::name).toList());
    }

    /** Texts in the order given: "a, b and c". */
    public static String listed(List<String> texts) {
        if (texts.size() < 2) {
            return String.join("", texts);
        }
        int last = texts.size() - 1;
        return WORDS.format("mcp.words.and", String.join(", ", texts.subList(0, last)), texts.get(last));
    }

    /** A day as in "1 September 2017". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
