package org.concordat.diagram.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;

/** Puts all links of a network together that join the same two nodes. It sorts numbers, as there may be a hundred thousand links. */
final class Pairing {

    /** Takes the links between two nodes, sorted by id; the first node has the lower id. */
    @FunctionalInterface
    interface Visitor {
        void visit(NodeSpot first, NodeSpot second, List<Link> links);
    }

    private final NodeSpot[] nodes;
    private final List<Link> links;
    /** The lower node, the higher node and the place of a link in one number each, from the highest bits to the lowest. */
    private final long[] order;

    private final int nodeBits;
    private final int linkBits;

    /** @param all any links; those that do not join two of the nodes are left out */
    Pairing(Map<NodeId, NodeSpot> byId, Collection<Link> all) {
        nodes = byId.values().toArray(NodeSpot[]::new);
        Arrays.sort(nodes, Comparator.comparing(NodeSpot::id));
        nodeBits = bits(nodes.length);
        linkBits = bits(all.size());
        links = new ArrayList<>(all.size());
        order = sorted(byId, all);
    }

    private long[] sorted(Map<NodeId, NodeSpot> byId, Collection<Link> all) {
        var ranks = new int
                [1 + Arrays.stream(nodes).mapToInt(NodeSpot::number).max().orElse(0)];
        for (int i = 0; i < nodes.length; i++) {
            ranks[nodes[i].number()] = i;
        }
        var keys = new long[all.size()];
        for (var link : all) {
            var from = byId.get(link.from());
            var to = byId.get(link.to());
            if (from != null && to != null) {
                long a = ranks[from.number()];
                long b = ranks[to.number()];
                keys[links.size()] = (Math.min(a, b) << nodeBits | Math.max(a, b)) << linkBits | links.size();
                links.add(link);
            }
        }
        var kept = Arrays.copyOf(keys, links.size());
        Arrays.sort(kept);
        return kept;
    }

    private static int bits(int count) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(count);
    }

    void each(Visitor visitor) {
        int begin = 0;
        while (begin < order.length) {
            int end = begin + 1;
            while (end < order.length && order[end] >> linkBits == order[begin] >> linkBits) {
                end++;
            }
            long pair = order[begin] >> linkBits;
            visitor.visit(
                    nodes[(int) (pair >> nodeBits)], nodes[(int) (pair & (1L << nodeBits) - 1)], links(begin, end));
            begin = end;
        }
    }

    private List<Link> links(int begin, int end) {
        if (end == begin + 1) {
            return List.of(link(begin));
        }
        var several = new Link[end - begin];
        for (int i = begin; i < end; i++) {
            several[i - begin] = link(i);
        }
        Arrays.sort(several, Comparator.comparing(Link::id));
        return List.of(several);
    }

    private Link link(int i) {
        return links.get((int) (order[i] & (1L << linkBits) - 1));
    }
}
