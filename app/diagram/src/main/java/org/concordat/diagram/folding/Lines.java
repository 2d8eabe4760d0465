package org.concordat.diagram.folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.view.Folding;

/** Some links as they are seen: those that end in a closed group put together by ends and type. */
final class Lines {

    private record Key(NodeId from, NodeId to, String type) {}

    private final Folding folding;
    private final Predicate<Link> counts;
    private final List<Link> links = new ArrayList<>();
    private final Map<Key, List<Link>> folded = new LinkedHashMap<>();
    private final Map<LinkId, List<LinkId>> together = new HashMap<>();

    /** @param counts those of the links that end in closed groups which count */
    Lines(Folding folding, Predicate<Link> counts) {
        this.folding = folding;
        this.counts = counts;
    }

    void add(Link link) {
        var from = folding.seenFor(link.from());
        var to = folding.seenFor(link.to());
        if (!folding.isClosed(from) && !folding.isClosed(to)) {
            links.add(link);
        } else if (folding.shows(link.from(), link.to()) && counts.test(link)) {
            folded.computeIfAbsent(new Key(from, to, link.type().id()), key -> new ArrayList<>(1))
                    .add(link);
        }
    }

    /** Ends the adding. */
    Lines putTogether() {
        folded.forEach((key, several) -> {
            if (several.size() == 1) {
                var link = several.get(0);
                boolean own = link.from().equals(key.from()) && link.to().equals(key.to());
                links.add(own ? link : link.between(key.from(), key.to()));
            } else {
                several.sort(Comparator.comparing(Link::id));
                links.add(Several.of(several, key.from(), key.to()));
                var ids = several.stream().map(Link::id).toList();
                ids.forEach(id -> together.put(id, ids));
            }
        });
        folded.clear();
        return this;
    }

    List<Link> links() {
        return links;
    }

    List<LinkId> seenWith(LinkId id) {
        return together.getOrDefault(id, List.of(id));
    }
}
