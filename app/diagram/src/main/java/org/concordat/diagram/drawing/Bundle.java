package org.concordat.diagram.drawing;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.fact.LinkId;
import org.concordat.api.network.Link;
import org.concordat.api.view.Bend;
import org.concordat.diagram.figure.ParallelLinks;
import org.jspecify.annotations.Nullable;

/**
 * The links between two nodes that go one way, side by side; mostly one. How they look is worked out when somebody wants to see them;
 * any thread may ask.
 */
final class Bundle extends Spot {

    /** How far a broad line, its arrow and the cross on it reach beside its middle. */
    private static final double LINE_REACH = 40;

    private final NodeSpot first;
    private final NodeSpot second;
    private final List<Bend> bends;
    private final List<Link> links;
    /** Of links that do not simply lie between two boxes; null for the others, whose place is known without them. */
    private final @Nullable List<LinkItem> odd;

    /**
     * @param bends as walked from the first node to the second
     * @param links sorted by id
     */
    Bundle(NodeSpot first, NodeSpot second, List<Bend> bends, List<Link> links) {
        this.first = first;
        this.second = second;
        this.bends = bends;
        this.links = links;
        boolean simple = bends.isEmpty() && !first.box().intersects(second.box());
        odd = simple ? null : LinkFigures.of(this);
    }

    NodeSpot first() {
        return first;
    }

    NodeSpot second() {
        return second;
    }

    List<Bend> bends() {
        return bends;
    }

    List<Link> links() {
        return links;
    }

    boolean isLoop() {
        return first == second;
    }

    boolean isSame(Bundle other) {
        return first == other.first && second == other.second && bends.equals(other.bends) && links.equals(other.links);
    }

    /** The links as they look, without labels. */
    List<LinkItem> items() {
        return odd == null ? LinkFigures.of(this) : odd;
    }

    Link link(LinkId id) {
        for (var link : links) {
            if (link.id().equals(id)) {
                return link;
            }
        }
        throw new IllegalArgumentException("Not in the bundle: " + id);
    }

    LinkItem item(LinkId id) {
        return items().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
    }

    /** Lies around all that its links touch, not always closely. */
    Rectangle2D around() {
        if (odd != null) {
            var dirt = new Dirt();
            odd.forEach(item -> dirt.add(item.bounds()));
            return dirt.area();
        }
        var around = new Rectangle2D.Double();
        around.setFrameFromDiagonal(from(), to());
        return Dirt.grown(around, reach(), reach());
    }

    @Override
    Footprint footprint() {
        if (odd != null) {
            return square -> odd.forEach(item -> item.trace().footprint().visit(square));
        }
        return Footprint.of(from(), to(), ParallelLinks.spread(links.size()));
    }

    @Override
    boolean mayTouch(Rectangle2D area) {
        return odd != null
                ? odd.stream().anyMatch(item -> item.bounds().intersects(area))
                : Dirt.grown(area, reach(), reach())
                        .intersectsLine(from().getX(), from().getY(), to().getX(), to().getY());
    }

    /** At most as far from a point as the nearest of its links. */
    double leastDistance(double x, double y) {
        return odd != null
                ? 0
                : Line2D.ptSegDist(from().getX(), from().getY(), to().getX(), to().getY(), x, y) - reach();
    }

    /** Those of its links that lie inside an area altogether. */
    Stream<LinkId> within(Rectangle2D area) {
        if (odd == null && links.size() == 1 && area.contains(from()) && area.contains(to())) {
            return Stream.of(links.get(0).id());
        }
        return items().stream().filter(item -> item.trace().isWithin(area)).map(LinkItem::id);
    }

    private double reach() {
        return LINE_REACH + ParallelLinks.spread(links.size());
    }

    private Point2D from() {
        return first.centre();
    }

    private Point2D to() {
        return second.centre();
    }
}
