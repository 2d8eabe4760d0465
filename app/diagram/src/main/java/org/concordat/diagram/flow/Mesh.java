package org.concordat.diagram.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.concordat.api.report.Block;

/**
 * Flows with their stops in columns. What flows past a column passes it at a point of its own, so that no band crosses a bar.
 *
 * @param column of each point; the first points are the stops
 * @param chains of each flow, the points from its source to its target, in neighbouring columns unless it runs back
 */
record Mesh(Block.Flows flows, int[] column, int columns, boolean[] back, List<int[]> chains) {

    static Mesh of(Block.Flows flows) {
        Map<String, Integer> numbers = new HashMap<>();
        flows.stops().forEach(stop -> numbers.put(stop.id(), numbers.size()));
        int[] from = ends(flows, numbers, true);
        int[] to = ends(flows, numbers, false);
        var columns = Columns.of(flows, from, to);
        var column = new ArrayList<Integer>();
        for (int of : columns.of()) {
            column.add(of);
        }
        var chains = new ArrayList<int[]>();
        for (int flow = 0; flow < from.length; flow++) {
            chains.add(chain(from[flow], to[flow], columns.back()[flow], column));
        }
        return new Mesh(
                flows,
                column.stream().mapToInt(Integer::intValue).toArray(),
                columns.count(),
                columns.back(),
                List.copyOf(chains));
    }

    private static int[] ends(Block.Flows flows, Map<String, Integer> numbers, boolean sources) {
        return flows.flows().stream()
                .mapToInt(flow -> Objects.requireNonNull(numbers.get(sources ? flow.from() : flow.to())))
                .toArray();
    }

    private static int[] chain(int from, int to, boolean back, List<Integer> column) {
        int passed = back ? 0 : column.get(to) - column.get(from) - 1;
        var chain = new int[passed + 2];
        chain[0] = from;
        for (int i = 1; i <= passed; i++) {
            chain[i] = column.size();
            column.add(column.get(from) + i);
        }
        chain[passed + 1] = to;
        return chain;
    }

    int stops() {
        return flows.stops().size();
    }

    int points() {
        return column.length;
    }

    boolean isStop(int point) {
        return point < stops();
    }

    /** The points of each column, as they come. */
    List<List<Integer>> byColumn() {
        List<List<Integer>> points = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            points.add(new ArrayList<>());
        }
        for (int point = 0; point < column.length; point++) {
            points.get(column[point]).add(point);
        }
        return points;
    }

    /** The amount of a flow; 0 if nobody has said. */
    double amount(int flow) {
        var amount = flows.flows().get(flow).amount();
        return amount == null ? 0 : amount.doubleValue();
    }

    boolean isKnown(int flow) {
        return flows.flows().get(flow).amount() != null;
    }
}
