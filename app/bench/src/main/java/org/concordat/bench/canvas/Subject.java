package org.concordat.bench.canvas;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;

/**
 * The document that is shown, in its first view.
 *
 * @param hub the node whose number of links is nearest to 50
 * @param area of all boxes, in drawing units; not to be changed
 */
record Subject(Document document, View view, NodeId hub, Rectangle2D area) {

    private static final int LINKS_OF_HUB = 50;

    static Subject of(Content content) {
        var document = new Document(content);
        var view = document.views().get(0);
        var hub = view.boxes().keySet().stream()
                .min(Comparator.<NodeId>comparingInt(id -> Math.abs(links(document, id) - LINKS_OF_HUB))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        return new Subject(document, view, hub, area(view));
    }

    private static int links(Document document, NodeId id) {
        return document.network().linksFrom(id).size()
                + document.network().linksTo(id).size();
    }

    /** The nodes of the view as it was at first, in the order of the document. */
    List<NodeId> nodes() {
        return document.network().nodes().stream()
                .map(node -> node.id())
                .filter(view.boxes()::containsKey)
                .toList();
    }

    /** All that is to delete in one go: the last 1,000 nodes, or half of them if there are fewer than 2,000. */
    List<NodeId> doomed() {
        var nodes = nodes();
        return nodes.subList(nodes.size() - Math.min(1_000, nodes.size() / 2), nodes.size());
    }

    private static Rectangle2D area(View view) {
        return view.boxes().values().stream()
                .map(Subject::rectangle)
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
    }

    private static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }
}
