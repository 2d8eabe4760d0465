package org.concordat.diagram.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.network.Link;
import org.concordat.api.view.Bend;

/** Puts the links between two nodes together that go one way. */
record Bundles(ViewPlaces places) {

    /** @param links all that are drawn between the two, sorted by id */
    List<Bundle> between(NodeSpot first, NodeSpot second, List<Link> links) {
        if (links.size() == 1) {
            return List.of(new Bundle(first, second, bends(first, links.get(0)), links));
        }
        if (links.isEmpty()) {
            return List.of();
        }
        Map<List<Bend>, List<Link>> byBends = new LinkedHashMap<>();
        links.forEach(link -> byBends.computeIfAbsent(bends(first, link), b -> new ArrayList<>())
                .add(link));
        List<Bundle> bundles = new ArrayList<>();
        byBends.forEach((bends, together) -> bundles.add(new Bundle(first, second, bends, List.copyOf(together))));
        return bundles;
    }

    /** The bends of a link, as walked from the first node to the second. */
    private List<Bend> bends(NodeSpot first, Link link) {
        var bends = places.bends(link.id());
        if (bends.isEmpty() || link.from().equals(first.id())) {
            return bends;
        }
        var turned = new ArrayList<>(bends);
        Collections.reverse(turned);
        return turned;
    }
}
