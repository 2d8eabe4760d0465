package org.concordat.diagram.overview;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The room that each group takes in the view: its own frame if it stands around most of its members, else that of all its members together. */
final class Areas {

    /** How far an area without a frame reaches beyond its members, in drawing units. */
    private static final double MARGIN = 24;
    /** Members that stand farther apart than this, as a share of the area, are no area that one could see. */
    private static final double THINNEST = 0.03;

    private final Nodes nodes;
    private final Tree tree;
    private final boolean[] framed;
    private final Rectangle2D[] bounds;

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
        Rectangle2D box = nodes.isShown(node) ? box(node) : null;
        for (int i = tree.first(node); i != Parents.NONE && !framed[node]; i = tree.next(i)) {
            box = box == null ? (Rectangle2D) bounds[i].clone() : box.createUnion(bounds[i]);
        }
        bounds[node] = box == null ? new Rectangle2D.Double() : box;
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

    /** Whether the box of a group is the frame around its members, and no node like others. */
    boolean isFrame(int group) {
        return framed[group];
    }

    /** All that belongs to a node, in drawing units. */
    Rectangle2D bounds(int node) {
        return bounds[node];
    }

    /** How far across a node is: the side of a square of its size. */
    double across(int node) {
        return Math.sqrt(bounds[node].getWidth() * bounds[node].getHeight());
    }

    /** The outline of a group without a frame, or null if its members are too far apart for one. */
    @Nullable
    Shape hull(int group) {
        List<Rectangle2D> boxes = new ArrayList<>();
        gather(group, boxes);
        double covered = boxes.stream()
                .mapToDouble(box -> box.getWidth() * box.getHeight())
                .sum();
        var hull = Hull.around(boxes);
        return covered < THINNEST * hull.area() ? null : hull.rounded(MARGIN);
    }

    private void gather(int node, List<Rectangle2D> boxes) {
        if (nodes.isShown(node)) {
            boxes.add(box(node));
        }
        for (int i = tree.first(node); i != Parents.NONE && !framed[node]; i = tree.next(i)) {
            gather(i, boxes);
        }
    }
}
