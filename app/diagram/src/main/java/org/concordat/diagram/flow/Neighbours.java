package org.concordat.diagram.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * What each point of a mesh is joined to, one column on.
 *
 * @param before of each point, the points of the column to the left, one for each flow
 * @param after of each point, those to the right
 * @param in what flows from each of those before, in the same order
 * @param out what flows to each of those after
 */
record Neighbours(
        List<List<Integer>> before, List<List<Integer>> after, List<List<Double>> in, List<List<Double>> out) {

    static Neighbours of(Mesh mesh) {
        var neighbours = new Neighbours(lists(mesh), lists(mesh), lists(mesh), lists(mesh));
        double most = 0;
        for (int flow = 0; flow < mesh.chains().size(); flow++) {
            most = Math.max(most, mesh.amount(flow));
        }
        for (int flow = 0; flow < mesh.chains().size(); flow++) {
            var chain = mesh.chains().get(flow);
            // What is not known pulls a little too.
            double weight = most > 0 ? Math.max(mesh.amount(flow) / most, 0.01) : 1;
            for (int i = 1; i < chain.length && !mesh.back()[flow]; i++) {
                neighbours.after.get(chain[i - 1]).add(chain[i]);
                neighbours.out.get(chain[i - 1]).add(weight);
                neighbours.before.get(chain[i]).add(chain[i - 1]);
                neighbours.in.get(chain[i]).add(weight);
            }
        }
        return neighbours;
    }

    private static <T> List<List<T>> lists(Mesh mesh) {
        List<List<T>> lists = new ArrayList<>();
        for (int point = 0; point < mesh.points(); point++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    /** The mean of a place over the neighbours on one side or both, by weight; its own place if there are none. */
    double mean(int point, double[] place, boolean left, boolean right) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; left && i < before.get(point).size(); i++) {
            sum += in.get(point).get(i) * place[before.get(point).get(i)];
            weights += in.get(point).get(i);
        }
        for (int i = 0; right && i < after.get(point).size(); i++) {
            sum += out.get(point).get(i) * place[after.get(point).get(i)];
            weights += out.get(point).get(i);
        }
        return weights > 0 ? sum / weights : place[point];
    }
}
