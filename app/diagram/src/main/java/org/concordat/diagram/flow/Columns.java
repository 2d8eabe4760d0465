package org.concordat.diagram.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordat.api.report.Block;

/**
 * In which column each stop stands: as far to the right as the longest way to it is long.
 *
 * @param of the column of each stop
 * @param back of each flow, whether it runs against the others, so that flows in a circle have a beginning
 */
record Columns(int[] of, boolean[] back, int count) {

    static Columns of(Block.Flows flows, int[] from, int[] to) {
        int stops = flows.stops().size();
        List<List<Integer>> leaving = new ArrayList<>();
        for (int stop = 0; stop < stops; stop++) {
            leaving.add(new ArrayList<>());
        }
        for (int flow = 0; flow < from.length; flow++) {
            leaving.get(from[flow]).add(flow);
        }
        var back = new boolean[from.length];
        int[] finished = finished(stops, leaving, to, back);
        var column = new int[stops];
        for (int i = stops - 1; i >= 0; i--) {
            for (int flow : leaving.get(finished[i])) {
                if (!back[flow]) {
                    column[to[flow]] = Math.max(column[to[flow]], column[finished[i]] + 1);
                }
            }
        }
        return new Columns(column, back, Arrays.stream(column).max().orElse(0) + 1);
    }

    /** The stops, each after all that it flows to, by a search in depth that starts where nothing flows in. Marks what closes a circle. */
    private static int[] finished(int stops, List<List<Integer>> leaving, int[] to, boolean[] back) {
        var entered = new boolean[stops];
        for (int end : to) {
            entered[end] = true;
        }
        var state = new int[stops];
        var order = new int[stops];
        int done = 0;
        for (int round = 0; round < 2; round++) {
            for (int start = 0; start < stops; start++) {
                if (state[start] == 0 && (round == 1 || !entered[start])) {
                    done = search(start, leaving, to, back, state, order, done);
                }
            }
        }
        return order;
    }

    /** Without recursion, as chains may be long. */
    private static int search(
            int start, List<List<Integer>> leaving, int[] to, boolean[] back, int[] state, int[] order, int done) {
        int finished = done;
        var path = new ArrayList<int[]>();
        path.add(new int[] {start, 0});
        state[start] = 1;
        while (!path.isEmpty()) {
            var top = path.get(path.size() - 1);
            var flows = leaving.get(top[0]);
            if (top[1] == flows.size()) {
                state[top[0]] = 2;
                order[finished++] = top[0];
                path.remove(path.size() - 1);
            } else {
                int flow = flows.get(top[1]++);
                int next = to[flow];
                back[flow] = state[next] == 1;
                if (state[next] == 0) {
                    state[next] = 1;
                    path.add(new int[] {next, 0});
                }
            }
        }
        return finished;
    }
}
