package org.concordat.diagram.drawing;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.Remarks;
import org.concordat.api.fact.LinkId;
import org.concordat.api.network.Link;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.view.Bend;
import org.concordat.diagram.figure.ChoiceMark;
import org.concordat.diagram.figure.ParallelLinks;
import org.concordat.diagram.folding.Several;
import org.jspecify.annotations.Nullable;

/**
 * The links between two nodes that go one way, side by side; mostly one. How they look is worked out when somebody wants to see them;
 * any thread may ask.
 */
final class Bundle extends Spot {

    /** How far a broad line, its arrow and the cross on it reach beside its middle. */
    static final double LINE_REACH = 40;

    /** What the places here may be off, as they are kept with few digits. */
    static final double ROUNDED = 0.5;

    private final NodeSpot first;
    private final NodeSpot second;
    private final List<Bend> bends;
    private final List<Link> links;
    /** Of links that do not simply lie between two boxes; null for the others, whose place is known without them. */
    private final @Nullable List<LinkItem> odd;

    private final float x1;
    private final float y1;
    private final float x2;
    private final float y2;
    private final float halfBreadth;

    /**
     * @param bends as walked from the first node to the second
     * @param links sorted by id
     */
    Bundle(NodeSpot first, NodeSpot second, List<Bend> bends, List<Link> links) {
        this.first = first;
        this.second = second;
        this.bends = bends;
        this.links = links;
        x1 = (float) first.centre().getX();
        y1 = (float) first.centre().getY();
        x2 = (float) second.centre().getX();
        y2 = (float) second.centre().getY();
        halfBreadth = (float) (broadest() / 2);
        boolean simple = bends.isEmpty() && !first.box().intersects(second.box());
        odd = simple ? null : LinkFigures.of(this);
    }

    private double broadest() {
        double broadest = 0;
        for (var link : links) {
            broadest = Math.max(broadest, style(link).width());
        }
        return broadest;
    }

    /** The same links between the same nodes, where these stand now. */
    Bundle between(NodeSpot newFirst, NodeSpot newSecond) {
        return new Bundle(newFirst, newSecond, bends, links);
    }

    NodeSpot first() {
        return first;
    }

    NodeSpot second() {
        return second;
    }

    /** Where one of its links begins. */
    NodeSpot from(Link link) {
        return link.from().equals(first.id()) ? first : second;
    }

    /** Where one of its links ends. */
    NodeSpot to(Link link) {
        return link.to().equals(second.id()) ? second : first;
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

    /** How one of its links is drawn. */
    LinkStyle style(Link link) {
        return first.styling()
                .style(link, mayFold() ? Several.style(link) : link.type().style());
    }

    /** What is on one of its lines besides its colour. */
    @Nullable
    ChoiceMark mark(Link link) {
        return first.styling().mark(link);
    }

    /** Whether one of its links may stand for several, as only those at closed groups do; quicker than asking each. */
    private boolean mayFold() {
        return first.isClosed() || second.isClosed();
    }

    /** Whether one of its links has words that no other link says for it. */
    boolean saysItsOwn(Link link) {
        return mayFold() && Several.isSeenIn(link)
                || !first.styling().words(link).isEmpty();
    }

    /** What is written on one of its links: on that of a remark only what a rule says. */
    String words(Link link) {
        var own = first.styling().words(link);
        if (link.is(Remarks.ABOUT)) {
            return own;
        }
        return own.isEmpty() ? Several.words(link) : Several.words(link) + ": " + own;
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

    /** Whether it takes no room of its own beside the two nodes. */
    boolean liesBetweenItsNodes() {
        return odd == null && links.size() == 1;
    }

    /** Lies around all that its links touch, not always closely. */
    Rectangle2D around() {
        if (odd != null) {
            var dirt = new Dirt();
            odd.forEach(item -> dirt.add(item.bounds()));
            return dirt.area();
        }
        var around = new Rectangle2D.Double();
        around.setFrameFromDiagonal(x1, y1, x2, y2);
        return Dirt.grown(around, reach(), reach());
    }

    @Override
    Footprint footprint() {
        if (odd != null) {
            return square -> odd.forEach(item -> item.trace().footprint().visit(square));
        }
        return Footprint.of(first.centre(), second.centre(), spread());
    }

    @Override
    boolean mayTouch(Rectangle2D area) {
        if (odd != null) {
            return odd.stream().anyMatch(item -> item.bounds().intersects(area));
        }
        double left = area.getMinX() - reach();
        double right = area.getMaxX() + reach();
        double top = area.getMinY() - reach();
        double foot = area.getMaxY() + reach();
        boolean beside =
                x1 < left && x2 < left || x1 > right && x2 > right || y1 < top && y2 < top || y1 > foot && y2 > foot;
        return !beside && passes(left - x1, right - x1, top - y1, foot - y1);
    }

    /** Whether corners of an area lie on both sides of the line; places are told from its beginning. */
    private boolean passes(double left, double right, double top, double foot) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double a = dx * top - dy * left;
        double b = dx * top - dy * right;
        double c = dx * foot - dy * left;
        double d = dx * foot - dy * right;
        return !(a > 0 && b > 0 && c > 0 && d > 0) && !(a < 0 && b < 0 && c < 0 && d < 0);
    }

    /** At most as far from a point as the nearest of its links. */
    double leastDistance(double x, double y) {
        return odd != null ? 0 : Line2D.ptSegDist(x1, y1, x2, y2, x, y) - spread() - halfBreadth() - ROUNDED;
    }

    /** Those of its links that lie inside an area altogether. */
    Stream<LinkId> within(Rectangle2D area) {
        if (liesBetweenItsNodes() && area.contains(x1, y1) && area.contains(x2, y2)) {
            return Stream.of(links.get(0).id());
        }
        return items().stream().filter(item -> item.trace().isWithin(area)).map(LinkItem::id);
    }

    /** How far from the line between the two nodes anything may be painted. */
    private double reach() {
        return LINE_REACH + spread();
    }

    /** Half the width of the broadest of its lines. */
    double halfBreadth() {
        return halfBreadth;
    }

    private double spread() {
        return ParallelLinks.spread(links.size());
    }

    /** A link and the two nodes that it joins. */
    record Line(LinkItem item, Bundle bundle) {

        String title() {
            var link = item.link();
            return name(bundle.from(link)) + " " + Several.words(link) + " " + name(bundle.to(link));
        }

        private static String name(NodeSpot end) {
            return end.node().get(Core.NAME, end.node().type().label());
        }
    }
}
