package org.concordat.diagram.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where a layout puts each node and how it bends each link. A link runs from the middle of its source box through its bends to the middle
 * of its target box, and is drawn from outline to outline. Immutable.
 */
public final class LayoutResult {

    private final double[] x;
    private final double[] y;
    private final List<List<Point>> bends;

    /** Takes over the arrays; {@code bends} holds one list a link, in link order, from source to target. */
    LayoutResult(double[] x, double[] y, List<List<Point>> bends) {
        this.x = x;
        this.y = y;
        List<List<Point>> copies = new ArrayList<>(bends.size());
        bends.forEach(list -> copies.add(List.copyOf(list)));
        this.bends = Collections.unmodifiableList(copies);
    }

    static LayoutResult straight(double[] x, double[] y, int links) {
        return new LayoutResult(x, y, Collections.nCopies(links, List.of()));
    }

    /** The left edge of a node. */
    public double x(int node) {
        return x[node];
    }

    /** The top edge of a node. */
    public double y(int node) {
        return y[node];
    }

    /** The points a link turns at, from source to target; empty if it is straight. */
    public List<Point> bends(int link) {
        return bends.get(link);
    }

    LayoutResult transposed() {
        List<List<Point>> turned = new ArrayList<>(bends.size());
        bends.forEach(list -> turned.add(list.stream().map(Point::transposed).toList()));
        return new LayoutResult(y, x, turned);
    }
}
