package org.concordat.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The nodes in each lane and column, stacked up to a height and then side by side. */
final class LaneCells {

    private static final double SPACING = 30;
    private static final double BETWEEN_COLUMNS = 70;

    /** @param nodes in their order from top to bottom */
    private record Cell(int lane, int column, List<Integer> nodes) {}

    private final LayoutGraph graph;
    private final double betweenLanes;
    private final List<Cell> cells = new ArrayList<>();
    private final int lanes;
    private final int columns;
    private final int[] numbers;
    private final double[] slotWidth;
    private final double[] slotHeight;
    private final double[] x;
    private final double[] y;
    private int highest = 1;

    LaneCells(LayoutGraph graph, List<int[]> groups, int[] column, double betweenLanes) {
        this.graph = graph;
        this.betweenLanes = betweenLanes;
        lanes = groups.size();
        numbers = groups.stream().flatMapToInt(Arrays::stream).toArray();
        columns = Arrays.stream(numbers).map(node -> column[node]).max().orElse(0) + 1;
        slotWidth = new double[columns];
        slotHeight = new double[lanes];
        x = new double[graph.nodeCount()];
        y = new double[graph.nodeCount()];
        for (int lane = 0; lane < lanes; lane++) {
            Cell[] row = new Cell[columns];
            for (int node : groups.get(lane)) {
                int at = column[node];
                if (row[at] == null) {
                    row[at] = new Cell(lane, at, new ArrayList<>());
                    cells.add(row[at]);
                }
                row[at].nodes.add(node);
                slotWidth[at] = Math.max(slotWidth[at], graph.width(node) + SPACING);
                slotHeight[lane] = Math.max(slotHeight[lane], graph.height(node) + SPACING);
            }
        }
    }

    /** Chooses how many nodes are stacked at most, so that the drawing comes nearest to an aspect. */
    void chooseHeight(double aspect) {
        int most = cells.stream().mapToInt(cell -> cell.nodes.size()).max().orElse(1);
        int best = 1;
        double nearest = Double.POSITIVE_INFINITY;
        for (int height = 1; height <= most; height += Math.max(1, height / 8)) {
            highest = height;
            double off = Math.abs(Math.log(sum(widths(), BETWEEN_COLUMNS) / sum(heights(), betweenLanes) / aspect));
            if (off < nearest) {
                nearest = off;
                best = height;
            }
        }
        highest = best;
    }

    private int stacks(Cell cell) {
        return (cell.nodes.size() + highest - 1) / highest;
    }

    /** How many stand on top of each other in the stacks of a cell, the last one perhaps fewer. */
    private int stacked(Cell cell) {
        return (cell.nodes.size() + stacks(cell) - 1) / stacks(cell);
    }

    private double[] widths() {
        double[] widths = new double[columns];
        for (Cell cell : cells) {
            widths[cell.column] = Math.max(widths[cell.column], stacks(cell) * slotWidth[cell.column]);
        }
        return widths;
    }

    private double[] heights() {
        double[] heights = new double[lanes];
        for (Cell cell : cells) {
            heights[cell.lane] = Math.max(heights[cell.lane], stacked(cell) * slotHeight[cell.lane]);
        }
        return heights;
    }

    private static double sum(double[] sizes, double gap) {
        return Arrays.stream(sizes).map(size -> size == 0 ? 0 : size + gap).sum();
    }

    private static double[] starts(double[] sizes, double gap) {
        double[] starts = new double[sizes.length];
        for (int i = 1; i < sizes.length; i++) {
            starts[i] = starts[i - 1] + (sizes[i - 1] == 0 ? 0 : sizes[i - 1] + gap);
        }
        return starts;
    }

    /** Gives every node its place. */
    void place() {
        double[] widths = widths();
        double[] heights = heights();
        double[] left = starts(widths, BETWEEN_COLUMNS);
        double[] top = starts(heights, betweenLanes);
        for (Cell cell : cells) {
            int stacked = stacked(cell);
            double indent = (widths[cell.column] - stacks(cell) * slotWidth[cell.column]) / 2;
            double drop = (heights[cell.lane] - stacked * slotHeight[cell.lane]) / 2;
            for (int i = 0; i < cell.nodes.size(); i++) {
                int node = cell.nodes.get(i);
                x[node] = left[cell.column]
                        + indent
                        + (i / stacked + 0.5) * slotWidth[cell.column]
                        - graph.width(node) / 2;
                y[node] = top[cell.lane] + drop + (i % stacked + 0.5) * slotHeight[cell.lane] - graph.height(node) / 2;
            }
        }
    }

    /** Sorts the nodes of each cell by how high those stand that they are linked to. */
    void sortByNeighbours() {
        double[] sum = new double[graph.nodeCount()];
        int[] count = new int[graph.nodeCount()];
        for (int link = 0; link < graph.linkCount(); link++) {
            pull(graph.source(link), graph.target(link), sum, count);
            pull(graph.target(link), graph.source(link), sum, count);
        }
        for (Cell cell : cells) {
            cell.nodes.sort(Comparator.comparingDouble(
                    node -> count[node] == 0 ? y[node] + graph.height(node) / 2 : sum[node] / count[node]));
        }
    }

    private void pull(int node, int to, double[] sum, int[] count) {
        if (node != to && !graph.pinned(to)) {
            sum[node] += y[to] + graph.height(to) / 2;
            count[node]++;
        }
    }

    Piece piece() {
        double[] lefts = Arrays.stream(numbers).mapToDouble(node -> x[node]).toArray();
        double[] tops = Arrays.stream(numbers).mapToDouble(node -> y[node]).toArray();
        return Piece.of(graph, numbers, lefts, tops);
    }
}
