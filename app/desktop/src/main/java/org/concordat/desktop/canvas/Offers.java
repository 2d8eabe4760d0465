package org.concordat.desktop.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Link;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

/** What may be drawn from a node: read from the joins of the vocabulary, so that only legal links are offered. */
final class Offers {

    private final Vocabulary vocabulary;

    Offers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The links from one node to another, then those the other way round. */
    List<Offer> between(NodeType from, NodeType to) {
        var offers = new ArrayList<Offer>();
        vocabulary.linkTypesBetween(from, to).forEach(type -> offers.add(new Offer(type, true)));
        vocabulary.linkTypesBetween(to, from).forEach(type -> offers.add(new Offer(type, false)));
        return offers;
    }

    /** The new nodes that each kind of link may lead to or come from; no offer is empty. */
    Map<Offer, List<NodeType>> growing(NodeType from) {
        var offers = new LinkedHashMap<Offer, List<NodeType>>();
        vocabulary.linkTypes().stream()
                .flatMap(type -> Stream.of(new Offer(type, true), new Offer(type, false)))
                .forEach(offer -> {
                    var types = vocabulary.nodeTypes().stream()
                            .filter(type -> !type.isAbstract() && allows(offer, from, type))
                            .toList();
                    if (!types.isEmpty()) {
                        offers.put(offer, types);
                    }
                });
        return offers;
    }

    boolean allows(LinkType type, NodeType from, NodeType to) {
        return vocabulary.allows(type, from, to);
    }

    private boolean allows(Offer offer, NodeType from, NodeType to) {
        return offer.forward() ? vocabulary.allows(offer.type(), from, to) : vocabulary.allows(offer.type(), to, from);
    }

    /**
     * One kind of link from where the gesture began.
     *
     * @param forward whether it leads away from there, rather than to it
     */
    record Offer(LinkType type, boolean forward) {

        /** A new link between where the gesture began and where it ended. */
        Link link(NodeId begun, NodeId ended) {
            return forward ? Link.of(type, begun, ended) : Link.of(type, ended, begun);
        }

        /** It as a sentence about the two, such as "Modality commissions Sandwell CCG". */
        String sentence(String begun, String ended) {
            return forward
                    ? Texts.format("offer", begun, type.label(), ended)
                    : Texts.format("offer", ended, type.label(), begun);
        }
    }
}
