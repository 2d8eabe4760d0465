package org.concordat.diagram.drawing;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.concordat.api.fact.LinkId;
import org.concordat.api.network.Link;
import org.jspecify.annotations.Nullable;

/**
 * Finds all links that come first in both their {@link Stars}, and those that say their own, a little at a time, as there may be a
 * hundred thousand. What is drawn must not change meanwhile.
 */
final class Leaders {

    private final Iterator<Bundle> unread;
    private final Firsts leaving;
    private final Firsts arriving;
    private final Set<LinkId> several = new HashSet<>();
    private @Nullable Deque<LinkId> waiting;

    Leaders(Collection<NodeSpot> nodes, Collection<Bundle> bundles) {
        unread = bundles.iterator();
        int highest = nodes.stream().mapToInt(NodeSpot::number).max().orElse(0);
        leaving = new Firsts(highest + 1);
        arriving = new Firsts(highest + 1);
    }

    /**
     * Goes on: each leader is visited once, in no promised order.
     *
     * @param goOn asked again and again; once it says no, the rest is left for another time
     * @return whether all were visited
     */
    boolean each(BooleanSupplier goOn, Consumer<LinkId> visitor) {
        while (unread.hasNext() && goOn.getAsBoolean()) {
            read(unread.next());
        }
        if (waiting == null && !unread.hasNext()) {
            var both = leaving.all();
            both.retainAll(arriving.all());
            both.addAll(several);
            waiting = new ArrayDeque<>(both);
        }
        while (waiting != null && !waiting.isEmpty() && goOn.getAsBoolean()) {
            visitor.accept(waiting.remove());
        }
        return waiting != null && waiting.isEmpty();
    }

    private void read(Bundle bundle) {
        for (var link : bundle.links()) {
            if (bundle.saysItsOwn(link)) {
                several.add(link.id());
                continue;
            }
            leaving.offer(link, bundle.from(link));
            arriving.offer(link, bundle.to(link));
        }
    }

    /** The first link by id of each type at each node. */
    private static final class Firsts {

        private final int nodes;
        private final Map<String, @Nullable LinkId[]> byType = new HashMap<>();

        /** @param nodes above all numbers of nodes */
        Firsts(int nodes) {
            this.nodes = nodes;
        }

        void offer(Link link, NodeSpot end) {
            var firsts = byType.computeIfAbsent(link.type().id(), type -> new LinkId[nodes]);
            var first = firsts[end.number()];
            if (first == null || link.id().compareTo(first) < 0) {
                firsts[end.number()] = link.id();
            }
        }

        Set<LinkId> all() {
            Set<LinkId> all = new HashSet<>();
            byType.values()
                    .forEach(
                            firsts -> Stream.of(firsts).filter(Objects::nonNull).forEach(all::add));
            return all;
        }
    }
}
