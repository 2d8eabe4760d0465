package org.concordat.diagram.overview;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The room that each node takes in the view. A group has its own frame, if it stands around most of its members, or the hull of them all. */
final class Areas {

    /** How far an area without a frame reaches beyond its members, in drawing units. */
    private static final double MARGIN = 24;
    /** How round the corners of a frame are, in pixels. */
    private static final double ROUND = 10;

    private final Nodes nodes;
    private final Tree tree;
    private final boolean[] framed;
    private final Rectangle2D[] bounds;
    private final Map<Integer, Hull> hulls = new HashMap<>();

    Areas(Nodes nodes, Tree tree) {
        this.nodes = nodes;
        this.tree = tree;
        framed = new boolean[tree.size()];
        bounds = new Rectangle2D[tree.size()];
        int[] downwards = tree.downwards();
        for (int i = downwards.length - 1; i >= 0; i--) {
            measure(downwards[i]);
        }
    }

    private void measure(int node) {
        framed[node] = tree.isGroup(node) && standsAroundMembers(node);
        if (framed[node] || !tree.isGroup(node)) {
            bounds[node] = box(node);
        } else {
            List<Rectangle2D> boxes = new ArrayList<>();
            gather(node, boxes);
            var hull = Hull.around(boxes);
            hulls.put(node, hull);
            bounds[node] = hull.rounded(MARGIN).getBounds2D();
        }
    }

    private boolean standsAroundMembers(int group) {
        int inside = 0;
        int members = 0;
        for (int i = tree.first(group); i != Parents.NONE; i = tree.next(i)) {
            inside += nodes.encloses(group, i) ? 1 : 0;
            members++;
        }
        return 2 * inside > members;
    }

    private Rectangle2D box(int node) {
        double left = nodes.left(node);
        double top = nodes.top(node);
        return new Rectangle2D.Double(left, top, nodes.right(node) - left, nodes.bottom(node) - top);
    }

    private void gather(int node, List<Rectangle2D> boxes) {
        if (nodes.isShown(node)) {
            boxes.add(box(node));
        }
        for (int i = tree.first(node); i != Parents.NONE && !framed[node]; i = tree.next(i)) {
            gather(i, boxes);
        }
    }

    /** Whether the box of a group is the frame around its members, and no node like others. */
    boolean isFrame(int group) {
        return framed[group];
    }

    /** All that belongs to a node, in drawing units. */
    Rectangle2D bounds(int node) {
        return bounds[node];
    }

    /** Whether a node is a closed group, whose size says nothing of what it holds, or hidden in one. */
    boolean isFolded(int node) {
        return nodes.isFolded(node);
    }

    /** How far across a node is: the side of a square of its size. */
    double across(int node) {
        return Math.sqrt(bounds[node].getWidth() * bounds[node].getHeight());
    }

    /** How much of the drawing a node covers, in square units. */
    double size(int node) {
        var hull = hulls.get(node);
        return hull == null ? bounds[node].getWidth() * bounds[node].getHeight() : hull.area();
    }

    /** The share of a group's area that the boxes of its members fill; 1 for a frame. */
    double filled(int group) {
        if (!hulls.containsKey(group)) {
            return 1;
        }
        List<Rectangle2D> boxes = new ArrayList<>();
        gather(group, boxes);
        double covered = boxes.stream()
                .mapToDouble(box -> box.getWidth() * box.getHeight())
                .sum();
        return covered / Math.max(covered, size(group));
    }

    /** The edge of a group at a scale, in drawing units. */
    Shape outline(int group, double scale) {
        var hull = hulls.get(group);
        if (hull != null) {
            return hull.rounded(MARGIN);
        }
        var box = bounds[group];
        double round = Math.min(ROUND / scale, Math.min(box.getWidth(), box.getHeight()) / 4);
        return new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), round, round);
    }
}
