package org.concordat.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Leads a link around the boxes in its way: a shortest path over the corners of those boxes, taking further boxes in as they turn out to be
 * in the way too. Gives up, and goes straight, where boxes leave no gap.
 */
final class Detour {

    private static final double[] MARGINS = {10, 2};
    private static final int MOST_BOXES = 60;

    private final Boxes boxes;
    private final int source;
    private final int target;
    private final double margin;
    private final Set<Integer> inTheWay = new LinkedHashSet<>();

    private Detour(Boxes boxes, int source, int target, double margin) {
        this.boxes = boxes;
        this.source = source;
        this.target = target;
        this.margin = margin;
    }

    /** The bends of a link between two boxes of the set. */
    static List<Point> around(Boxes boxes, int source, int target) {
        for (double margin : MARGINS) {
            List<Point> path = new Detour(boxes, source, target, margin).find();
            if (!path.isEmpty()) {
                return path.subList(1, path.size() - 1);
            }
        }
        return List.of();
    }

    private List<Point> find() {
        int known = -1;
        while (inTheWay.size() > known && inTheWay.size() <= MOST_BOXES) {
            known = inTheWay.size();
            List<Point> path = shortest(corners());
            if (!path.isEmpty()) {
                return path;
            }
        }
        return List.of();
    }

    private List<Point> corners() {
        List<Point> points = new ArrayList<>();
        points.add(boxes.get(source).middle());
        points.add(boxes.get(target).middle());
        for (int box : inTheWay) {
            Box grown = boxes.get(box).grown(margin);
            points.add(new Point(grown.x(), grown.y()));
            points.add(new Point(grown.right(), grown.y()));
            points.add(new Point(grown.x(), grown.bottom()));
            points.add(new Point(grown.right(), grown.bottom()));
        }
        return points;
    }

    /** The shortest clear path from the first point to the second, or nothing; notes the boxes it met. */
    private List<Point> shortest(List<Point> points) {
        int n = points.size();
        double[] distance = new double[n];
        int[] before = new int[n];
        boolean[] done = new boolean[n];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        distance[0] = 0;
        for (int at = 0; at >= 0; at = nearest(distance, done)) {
            if (at == 1) {
                return path(points, before);
            }
            done[at] = true;
            for (int next = 1; next < n; next++) {
                double length = distance[at] + distance(points.get(at), points.get(next));
                if (!done[next] && length < distance[next] && clear(points.get(at), points.get(next))) {
                    distance[next] = length;
                    before[next] = at;
                }
            }
        }
        return List.of();
    }

    private boolean clear(Point a, Point b) {
        IntList hit = new IntList();
        boxes.hits(a, b, margin / 2, source, target, hit);
        for (int i = 0; i < hit.size(); i++) {
            inTheWay.add(hit.get(i));
        }
        return hit.size() == 0;
    }

    private static int nearest(double[] distance, boolean[] done) {
        int best = -1;
        for (int i = 0; i < distance.length; i++) {
            if (!done[i] && distance[i] < Double.POSITIVE_INFINITY && (best < 0 || distance[i] < distance[best])) {
                best = i;
            }
        }
        return best;
    }

    private static List<Point> path(List<Point> points, int[] before) {
        List<Point> path = new ArrayList<>();
        for (int at = 1; at != 0; at = before[at]) {
            path.add(points.get(at));
        }
        path.add(points.get(0));
        Collections.reverse(path);
        return path;
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
