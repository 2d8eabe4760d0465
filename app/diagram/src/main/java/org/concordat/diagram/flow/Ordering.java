package org.concordat.diagram.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Orders the points of each column so that few bands cross: each near the middle of what it is joined to, sweep by sweep. */
final class Ordering {

    private static final int SWEEPS = 24;

    private final Mesh mesh;
    private final Neighbours neighbours;
    private final double[] rank;

    private Ordering(Mesh mesh, Neighbours neighbours) {
        this.mesh = mesh;
        this.neighbours = neighbours;
        rank = new double[mesh.points()];
    }

    /** The points of each column from top to bottom. */
    static List<List<Integer>> of(Mesh mesh, Neighbours neighbours) {
        return new Ordering(mesh, neighbours).best();
    }

    private List<List<Integer>> best() {
        var columns = mesh.byColumn();
        columns.forEach(this::number);
        var best = copy(columns);
        double least = crossings();
        for (int sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
            boolean rightwards = sweep % 2 == 0;
            for (int i = 0; i < columns.size(); i++) {
                sort(columns.get(rightwards ? i : columns.size() - 1 - i), rightwards);
            }
            double crossings = crossings();
            if (crossings < least) {
                least = crossings;
                best = copy(columns);
            }
        }
        return best;
    }

    private void sort(List<Integer> column, boolean rightwards) {
        var wanted = new double[mesh.points()];
        column.forEach(point -> wanted[point] = neighbours.mean(point, rank, rightwards, !rightwards));
        column.sort(Comparator.comparingDouble(point -> wanted[point]));
        number(column);
    }

    /** From 0 to 1, so that columns of any length agree. */
    private void number(List<Integer> column) {
        for (int i = 0; i < column.size(); i++) {
            rank[column.get(i)] = (i + 0.5) / column.size();
        }
    }

    private static List<List<Integer>> copy(List<List<Integer>> columns) {
        List<List<Integer>> copy = new ArrayList<>();
        columns.forEach(column -> copy.add(List.copyOf(column)));
        return copy;
    }

    /** How much crosses how much: a wide band over another is worse than a thin one. */
    private double crossings() {
        var pieces = new ArrayList<List<double[]>>();
        for (int i = 0; i < mesh.columns(); i++) {
            pieces.add(new ArrayList<>());
        }
        for (int point = 0; point < mesh.points(); point++) {
            var after = neighbours.after().get(point);
            for (int i = 0; i < after.size(); i++) {
                double weight = neighbours.out().get(point).get(i);
                pieces.get(mesh.column()[point]).add(new double[] {rank[point], rank[after.get(i)], weight});
            }
        }
        return pieces.stream().mapToDouble(Ordering::crossings).sum();
    }

    private static double crossings(List<double[]> pieces) {
        double sum = 0;
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = 0; j < i; j++) {
                var a = pieces.get(i);
                var b = pieces.get(j);
                if ((a[0] - b[0]) * (a[1] - b[1]) < 0) {
                    sum += Math.min(a[2], b[2]);
                }
            }
        }
        return sum;
    }
}
