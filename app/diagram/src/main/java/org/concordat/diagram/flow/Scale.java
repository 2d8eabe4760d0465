package org.concordat.diagram.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide amounts are drawn: alike all over the drawing.
 *
 * @param unit the width of an amount of 1
 */
record Scale(Mesh mesh, double unit) {

    /** What nobody has put an amount to. */
    static final double UNKNOWN = 3;

    private static final double ONLY_UNKNOWN = 14;
    private static final double THINNEST = 2;
    private static final double LEAST = 120;
    private static final double MOST = 480;

    /** So that the fullest column is as high as its stops ask for. */
    static Scale of(Mesh mesh) {
        var sums = new double[mesh.columns()];
        var stops = new int[mesh.columns()];
        var plain = new Scale(mesh, 1);
        for (int point = 0; point < mesh.points(); point++) {
            sums[mesh.column()[point]] += plain.sum(point);
            stops[mesh.column()[point]] += mesh.isStop(point) ? 1 : 0;
        }
        double unit = 0;
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] > 0) {
                double height = Math.min(MOST, Math.max(LEAST, 60 + 40 * stops[i]));
                unit = unit == 0 ? height / sums[i] : Math.min(unit, height / sums[i]);
            }
        }
        return new Scale(mesh, unit);
    }

    /** How wide a band is: true to scale, also where that is less than can be seen. */
    double width(int flow) {
        return mesh.isKnown(flow) ? mesh.amount(flow) * unit : UNKNOWN;
    }

    double height(int point) {
        if (!mesh.isStop(point)) {
            return Math.max(THINNEST, sum(point) * unit);
        }
        boolean anyKnown = flows(point, true).stream().anyMatch(mesh::isKnown)
                || flows(point, false).stream().anyMatch(mesh::isKnown);
        return anyKnown ? Math.max(THINNEST, sum(point) * unit) : ONLY_UNKNOWN;
    }

    /** What flows in or out of a point, whichever is more. */
    double sum(int point) {
        return Math.max(sum(flows(point, true)), sum(flows(point, false)));
    }

    double sum(List<Integer> flows) {
        return flows.stream().mapToDouble(mesh::amount).sum();
    }

    /** The flows that leave a point, or else that reach it. */
    List<Integer> flows(int point, boolean leaving) {
        var flows = new ArrayList<Integer>();
        for (int flow = 0; flow < mesh.chains().size(); flow++) {
            var chain = mesh.chains().get(flow);
            for (int i = 1; i < chain.length; i++) {
                if (chain[leaving ? i - 1 : i] == point) {
                    flows.add(flow);
                }
            }
        }
        return flows;
    }
}
