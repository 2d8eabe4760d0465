package org.concordat.desktop.canvas;

import com.mxgraph.model.mxCell;
import com.mxgraph.model.mxGeometry;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.fact.LinkId;

/**
 * Very many selected elements, marked in one pass as far as they are in sight: nodes framed and links traced, or the nodes only, or just
 * tinted, the more there are to be seen.
 */
final class ManySelected {

    private static final int MOST_FRAMES = 2_500;
    private static final int MOST_LINES = 1_500;

    private final List<Rectangle2D> nodes;
    private final List<mxCell> links;
    private List<Rectangle2D> spans = List.of();

    private ManySelected(List<Rectangle2D> nodes, List<mxCell> links) {
        this.nodes = nodes;
        this.links = links;
    }

    /** Selected cells as they stand now. */
    static ManySelected of(Object[] cells) {
        var nodes = new ArrayList<Rectangle2D>();
        var links = new ArrayList<mxCell>();
        for (var cell : cells) {
            var known = (mxCell) cell;
            if (known.isVertex()) {
                nodes.add(box(known.getGeometry()));
            } else if (known.getSource() != null && known.getTarget() != null) {
                links.add(known);
            }
        }
        return new ManySelected(nodes, links);
    }

    private static Rectangle2D box(mxGeometry geometry) {
        return new Rectangle2D.Double(geometry.getX(), geometry.getY(), geometry.getWidth(), geometry.getHeight());
    }

    void paint(Marks marks, Rectangle2D sight) {
        var shown = nodes.stream().filter(sight::intersects).toList();
        if (shown.size() > MOST_FRAMES) {
            shown.forEach(marks::tint);
            return;
        }
        var lines = lines(sight);
        if (lines.size() <= MOST_LINES) {
            lines.forEach(marks::trace);
        }
        shown.forEach(marks::outline);
    }

    /** The links that may be in sight; one more than can be marked if they are too many. */
    private List<LinkId> lines(Rectangle2D sight) {
        if (spans.isEmpty()) {
            spans = links.stream().map(ManySelected::span).toList();
        }
        var lines = new ArrayList<LinkId>();
        for (int i = 0; i < spans.size() && lines.size() <= MOST_LINES; i++) {
            if (spans.get(i).intersects(sight)) {
                lines.add((LinkId) links.get(i).getValue());
            }
        }
        return lines;
    }

    /** All that a link reaches, about. */
    private static Rectangle2D span(mxCell link) {
        var span = box(link.getSource().getGeometry());
        span.add(box(link.getTarget().getGeometry()));
        var bends = link.getGeometry().getPoints();
        if (bends != null) {
            bends.forEach(bend -> span.add(bend.getX(), bend.getY()));
        }
        return span;
    }
}
