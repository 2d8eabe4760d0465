package org.concordat.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How good a layout is, in figures. Links count as lines from the middle of one box through the bends to the middle of the other.
 *
 * @param crossings pairs of links without a common end that cross, counted at each place they do
 * @param through how often a link runs through a box it does not end at
 * @param overlaps pairs of boxes that overlap
 * @param width the width of the drawing, bends included
 * @param height its height
 */
public record LayoutQuality(long crossings, int through, int overlaps, double width, double height) {

    private record Segment(int link, Point a, Point b) {

        double left() {
            return Math.min(a.x(), b.x());
        }

        double right() {
            return Math.max(a.x(), b.x());
        }
    }

    /** Measures a layout of a graph; about quadratic in the number of links that lie side by side. */
    public static LayoutQuality of(LayoutGraph graph, LayoutResult result) {
        Box bounds = bounds(graph, result);
        return new LayoutQuality(
                crossings(graph, result),
                through(graph, result),
                overlaps(graph, result),
                bounds.width(),
                bounds.height());
    }

    /** Width to height; 1 for an empty drawing. */
    public double aspect() {
        return height == 0 ? 1 : width / height;
    }

    private static List<Segment> segments(LayoutGraph graph, LayoutResult result) {
        List<Segment> segments = new ArrayList<>();
        for (int link = 0; link < graph.linkCount(); link++) {
            Point from = box(graph, result, graph.source(link)).middle();
            for (Point bend : result.bends(link)) {
                segments.add(new Segment(link, from, bend));
                from = bend;
            }
            segments.add(new Segment(
                    link, from, box(graph, result, graph.target(link)).middle()));
        }
        return segments;
    }

    private static long crossings(LayoutGraph graph, LayoutResult result) {
        List<Segment> segments = segments(graph, result);
        segments.sort(Comparator.comparingDouble(Segment::left));
        long crossings = 0;
        for (int i = 0; i < segments.size(); i++) {
            Segment first = segments.get(i);
            for (int j = i + 1; j < segments.size() && segments.get(j).left() < first.right(); j++) {
                Segment second = segments.get(j);
                if (Geometry.cross(first.a, first.b, second.a, second.b)
                        && !shareAnEnd(graph, first.link, second.link)) {
                    crossings++;
                }
            }
        }
        return crossings;
    }

    private static boolean shareAnEnd(LayoutGraph graph, int a, int b) {
        return graph.source(a) == graph.source(b)
                || graph.source(a) == graph.target(b)
                || graph.target(a) == graph.source(b)
                || graph.target(a) == graph.target(b);
    }

    private static int through(LayoutGraph graph, LayoutResult result) {
        Boxes boxes = new Boxes(bounds(graph, result), graph.nodeCount());
        for (int node = 0; node < graph.nodeCount(); node++) {
            boxes.add(box(graph, result, node));
        }
        int through = 0;
        for (Segment segment : segments(graph, result)) {
            // Half a unit inwards, so that touching an outline is no offence of rounding.
            through += boxes.hits(
                    segment.a, segment.b, -0.5, graph.source(segment.link), graph.target(segment.link), new IntList());
        }
        return through;
    }

    private static int overlaps(LayoutGraph graph, LayoutResult result) {
        Integer[] order = new Integer[graph.nodeCount()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(result::x));
        int overlaps = 0;
        for (int i = 0; i < order.length; i++) {
            Box first = box(graph, result, order[i]);
            for (int j = i + 1; j < order.length && result.x(order[j]) < first.right() - 1e-6; j++) {
                Box second = box(graph, result, order[j]);
                if (first.y() < second.bottom() - 1e-6 && second.y() < first.bottom() - 1e-6) {
                    overlaps++;
                }
            }
        }
        return overlaps;
    }

    private static Box bounds(LayoutGraph graph, LayoutResult result) {
        if (graph.nodeCount() == 0) {
            return new Box(0, 0, 0, 0);
        }
        Box bounds = box(graph, result, 0);
        for (int node = 1; node < graph.nodeCount(); node++) {
            bounds = bounds.with(box(graph, result, node));
        }
        for (int link = 0; link < graph.linkCount(); link++) {
            for (Point bend : result.bends(link)) {
                bounds = bounds.with(new Box(bend.x(), bend.y(), 0, 0));
            }
        }
        return bounds;
    }

    private static Box box(LayoutGraph graph, LayoutResult result, int node) {
        return new Box(result.x(node), result.y(node), graph.width(node), graph.height(node));
    }
}
