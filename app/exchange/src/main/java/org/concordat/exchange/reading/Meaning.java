package org.concordat.exchange.reading;

import java.util.function.BiConsumer;
import org.concordat.api.network.Facts;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

/** What the nodes and links of a file are here. A complaint takes a reason that many share, and what tells this one from others. */
interface Meaning {

    NodeType typeOf(FoundNode node, BiConsumer<String, String> complaint);

    LinkType typeOf(FoundLink link, BiConsumer<String, String> complaint);

    Facts factsOf(FoundNode node, NodeType type, BiConsumer<String, String> complaint);

    Facts factsOf(FoundLink link, LinkType type, BiConsumer<String, String> complaint);
}
