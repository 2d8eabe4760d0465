package org.concordat.diagram.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Moves the points of each column up and down to where their bands run as level as may be; none comes nearer to another than it must. */
final class Placing {

    private static final int SWEEPS = 12;

    private final Neighbours neighbours;
    private final List<List<Integer>> columns;
    private final double[] room;
    private final double gap;
    /** The middle of each point. */
    private final double[] middle;

    private Placing(Neighbours neighbours, List<List<Integer>> columns, double[] room, double gap) {
        this.neighbours = neighbours;
        this.columns = columns;
        this.room = room;
        this.gap = gap;
        middle = new double[room.length];
    }

    /** The middles of the points, the highest room beginning at 0. @param room how much of its column each needs */
    static double[] of(Neighbours neighbours, List<List<Integer>> columns, double[] room, double gap) {
        return new Placing(neighbours, columns, room, gap).place();
    }

    private double[] place() {
        columns.forEach(this::stack);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean rightwards = sweep % 2 == 0;
            boolean last = sweep >= SWEEPS - 2;
            for (int i = 0; i < columns.size(); i++) {
                var column = columns.get(rightwards ? i : columns.size() - 1 - i);
                settle(column, last || rightwards, last || !rightwards);
            }
        }
        double top = Double.MAX_VALUE;
        for (int point = 0; point < room.length; point++) {
            top = Math.min(top, middle[point] - room[point] / 2);
        }
        double shift = top;
        return Arrays.stream(middle).map(y -> y - shift).toArray();
    }

    private void stack(List<Integer> column) {
        double height = column.stream().mapToDouble(point -> room[point] + gap).sum() - gap;
        double y = -height / 2;
        for (int point : column) {
            middle[point] = y + room[point] / 2;
            y += room[point] + gap;
        }
    }

    private void settle(List<Integer> column, boolean left, boolean right) {
        double[] wanted = column.stream()
                .mapToDouble(point -> neighbours.mean(point, middle, left, right))
                .toArray();
        double[] offset = new double[wanted.length];
        for (int i = 1; i < offset.length; i++) {
            offset[i] = offset[i - 1] + room[column.get(i - 1)] / 2 + gap + room[column.get(i)] / 2;
        }
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] -= offset[i];
        }
        double[] kept = ascending(wanted);
        for (int i = 0; i < kept.length; i++) {
            middle[column.get(i)] = kept[i] + offset[i];
        }
    }

    /** The ascending numbers nearest to these, by the squares of the distances: neighbours in the wrong order share their mean. */
    private static double[] ascending(double[] wanted) {
        var pools = new ArrayList<double[]>();
        for (double value : wanted) {
            var pool = new double[] {value, 1};
            while (!pools.isEmpty() && pools.get(pools.size() - 1)[0] > pool[0]) {
                var before = pools.remove(pools.size() - 1);
                double count = before[1] + pool[1];
                pool = new double[] {(before[0] * before[1] + pool[0] * pool[1]) / count, count};
            }
            pools.add(pool);
        }
        var ascending = new double[wanted.length];
        int i = 0;
        for (var pool : pools) {
            for (int n = 0; n < pool[1]; n++) {
                ascending[i++] = pool[0];
            }
        }
        return ascending;
    }
}
