package org.concordat.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds room for the nodes that are not pinned among those that are, and moves nothing else: each goes to the free spot nearest to the middle of
 * what it is linked to, those with the most links to placed nodes first. Without such links it goes as near as it can to a place of its own.
 */
public final class NewcomersLayout implements Layout {

    private static final double GAP = 30;

    private final double[] homeX;
    private final double[] homeY;

    /** @param homeX where the left edge of each node is now @param homeY its upper edge */
    public NewcomersLayout(double[] homeX, double[] homeY) {
        this.homeX = homeX.clone();
        this.homeY = homeY.clone();
    }

    @Override
    public LayoutResult arrange(LayoutGraph graph, Progress progress) {
        progress.reached(0);
        Search search = new Search(graph);
        int all = search.waiting.size();
        while (!search.waiting.isEmpty()) {
            search.placeNext();
            progress.reached(0.8 * (all - search.waiting.size()) / all);
        }
        LayoutResult result = StraightLinks.join(graph, search.x, search.y);
        progress.reached(1);
        return result;
    }

    private final class Search {

        private final LayoutGraph graph;
        private final Ends ends;
        private final Boxes taken;
        private final boolean[] placed;
        private final int[] ties;
        private final List<Integer> waiting = new ArrayList<>();
        private final double[] x;
        private final double[] y;

        Search(LayoutGraph graph) {
            this.graph = graph;
            ends = new Ends(graph);
            x = homeX.clone();
            y = homeY.clone();
            placed = new boolean[graph.nodeCount()];
            ties = new int[graph.nodeCount()];
            Box bounds = new Box(0, 0, 1, 1);
            for (int node = 0; node < graph.nodeCount(); node++) {
                bounds = bounds.with(box(node));
            }
            taken = new Boxes(bounds, graph.nodeCount());
            for (int node = 0; node < graph.nodeCount(); node++) {
                if (graph.pinned(node)) {
                    x[node] = graph.pinX(node);
                    y[node] = graph.pinY(node);
                    settle(node);
                } else {
                    waiting.add(node);
                }
            }
        }

        private Box box(int node) {
            return new Box(x[node], y[node], graph.width(node), graph.height(node));
        }

        private void settle(int node) {
            placed[node] = true;
            taken.add(box(node));
            forEachNeighbour(node, other -> ties[other]++);
        }

        private void forEachNeighbour(int node, IntConsumer what) {
            for (int i = ends.leaving.from(node); i < ends.leaving.to(node); i++) {
                what.accept(graph.target(ends.leaving.at(i)));
            }
            for (int i = ends.arriving.from(node); i < ends.arriving.to(node); i++) {
                what.accept(graph.source(ends.arriving.at(i)));
            }
        }

        void placeNext() {
            int node = waiting.stream()
                    .max(Comparator.<Integer>comparingInt(n -> ties[n]).thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            waiting.remove((Integer) node);
            Box spot = FreeSpot.near(taken, wish(node), GAP);
            x[node] = Math.rint(spot.x());
            y[node] = Math.rint(spot.y());
            settle(node);
        }

        private Box wish(int node) {
            double[] sum = new double[3];
            forEachNeighbour(node, other -> {
                if (placed[other]) {
                    sum[0] += x[other] + graph.width(other) / 2;
                    sum[1] += y[other] + graph.height(other) / 2;
                    sum[2]++;
                }
            });
            return sum[2] == 0
                    ? box(node)
                    : new Box(
                            sum[0] / sum[2] - graph.width(node) / 2,
                            sum[1] / sum[2] - graph.height(node) / 2,
                            graph.width(node),
                            graph.height(node));
        }
    }
}
