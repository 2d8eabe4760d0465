package org.concordat.diagram.drawing;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.concordat.diagram.figure.LinkFigure;
import org.concordat.diagram.figure.ParallelLinks;
import org.concordat.diagram.figure.Route;

/** Finds the ways of the links of a bundle, so that none lies on another. */
final class LinkFigures {

    private LinkFigures() {}

    /** In the order of the links, without labels. */
    static List<LinkItem> of(Bundle bundle) {
        var routes = routes(bundle);
        List<LinkItem> items = new ArrayList<>(routes.size());
        for (int i = 0; i < routes.size(); i++) {
            var link = bundle.links().get(i);
            items.add(LinkItem.of(
                    link,
                    LinkFigure.of(routes.get(i), bundle.style(link))
                            .withLook(StatusLooks.of(link))
                            .withMark(bundle.mark(link))));
        }
        return items;
    }

    private static List<Route> routes(Bundle bundle) {
        var first = bundle.first().item().outline();
        var second = bundle.second().item().outline();
        var forward = bundle.links().stream()
                .map(link -> link.from().equals(bundle.first().id()))
                .toList();
        if (!bundle.bends().isEmpty()) {
            var bends = bundle.bends().stream()
                    .<Point2D>map(b -> new Point2D.Double(b.x(), b.y()))
                    .toList();
            return ParallelLinks.through(first, bends, second, forward);
        }
        return bundle.isLoop()
                ? ParallelLinks.loops(first, forward.size())
                : ParallelLinks.between(first, second, forward);
    }
}
