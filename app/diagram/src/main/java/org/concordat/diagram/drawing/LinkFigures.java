package org.concordat.diagram.drawing;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.network.Link;
import org.concordat.api.view.Bend;
import org.concordat.diagram.figure.LinkFigure;
import org.concordat.diagram.figure.ParallelLinks;
import org.concordat.diagram.figure.Route;
import org.concordat.diagram.shape.Outline;

/** Finds the ways of all links between two nodes, or from a node to itself, so that none lies on another. */
record LinkFigures(ViewPlaces places) {

    /**
     * @param links all that are drawn between the two, sorted by id
     * @param first the outline of the node that the pair names first
     * @return their figures without labels, in no promised order
     */
    List<LinkItem> between(Pair pair, List<Link> links, Outline first, Outline second) {
        Map<List<Bend>, List<Link>> byBends = new LinkedHashMap<>();
        links.forEach(link -> byBends.computeIfAbsent(bends(pair, link), b -> new ArrayList<>())
                .add(link));
        List<LinkItem> items = new ArrayList<>();
        byBends.forEach((bends, bundle) -> {
            var forward = bundle.stream().map(l -> isForward(pair, l)).toList();
            var routes = routes(pair, bends, forward, first, second);
            for (int i = 0; i < bundle.size(); i++) {
                var link = bundle.get(i);
                var figure = LinkFigure.of(routes.get(i), link.type().style()).withLook(StatusLooks.of(link));
                items.add(LinkItem.of(link, figure));
            }
        });
        return items;
    }

    private static List<Route> routes(
            Pair pair, List<Bend> bends, List<Boolean> forward, Outline first, Outline second) {
        if (!bends.isEmpty()) {
            List<Point2D> points = new ArrayList<>();
            bends.forEach(b -> points.add(new Point2D.Double(b.x(), b.y())));
            return ParallelLinks.through(first, points, second, forward);
        }
        return pair.isLoop()
                ? ParallelLinks.loops(first, forward.size())
                : ParallelLinks.between(first, second, forward);
    }

    private static boolean isForward(Pair pair, Link link) {
        return link.from().equals(pair.first());
    }

    /** The bends of a link, as walked from the first node to the second. */
    private List<Bend> bends(Pair pair, Link link) {
        var bends = places.bends(link.id());
        if (isForward(pair, link)) {
            return bends;
        }
        var turned = new ArrayList<>(bends);
        Collections.reverse(turned);
        return turned;
    }
}
