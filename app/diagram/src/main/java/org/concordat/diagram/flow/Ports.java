package org.concordat.diagram.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where bands touch the bars that they join, and the passages between: on each side in the order of the other ends, so that they do not cross there. */
final class Ports {

    private static final double FREE = 5;

    private final Mesh mesh;
    private final Scale scale;
    private final double[] middle;
    /** By flow and step of its chain: where it leaves the point, and where it reaches the one after it. */
    private final List<double[]> leaving = new ArrayList<>();

    private final List<double[]> reaching = new ArrayList<>();

    private Ports(Mesh mesh, Scale scale, double[] middle) {
        this.mesh = mesh;
        this.scale = scale;
        this.middle = middle;
        for (var chain : mesh.chains()) {
            leaving.add(new double[chain.length - 1]);
            reaching.add(new double[chain.length - 1]);
        }
    }

    static Ports of(Mesh mesh, Scale scale, double[] middle) {
        var ports = new Ports(mesh, scale, middle);
        for (int point = 0; point < mesh.points(); point++) {
            ports.deal(point, true);
            ports.deal(point, false);
        }
        return ports;
    }

    double leaving(int flow, int step) {
        return leaving.get(flow)[step];
    }

    double reaching(int flow, int step) {
        return reaching.get(flow)[step];
    }

    private void deal(int point, boolean right) {
        var flows = scale.flows(point, right);
        flows.sort(Comparator.<Integer>comparingDouble(flow -> other(flow, point, right)));
        double height = scale.height(point);
        double y = middle[point] - height / 2;
        long unknown = flows.stream().filter(flow -> !mesh.isKnown(flow)).count();
        double known = scale.sum(flows) * scale.unit();
        boolean hasRoom = height - known >= FREE * unknown;
        double from = hasRoom ? y + known : y;
        double each = (middle[point] + height / 2 - from) / Math.max(1, unknown);
        int seen = 0;
        for (int flow : flows) {
            double width = scale.width(flow);
            if (mesh.isKnown(flow)) {
                set(flow, point, right, y + width / 2);
                y += width;
            } else {
                set(flow, point, right, from + each * (seen++ + 0.5));
            }
        }
    }

    /** Where a flow comes from or goes to; what runs back does so beneath all others. */
    private double other(int flow, int point, boolean right) {
        int step = step(flow, point, right);
        return mesh.back()[flow] ? Double.MAX_VALUE : middle[mesh.chains().get(flow)[right ? step + 1 : step]];
    }

    private void set(int flow, int point, boolean right, double y) {
        (right ? leaving : reaching).get(flow)[step(flow, point, right)] = y;
    }

    /** Which step of its chain begins or ends here. */
    private int step(int flow, int point, boolean right) {
        var chain = mesh.chains().get(flow);
        for (int i = 0; i < chain.length - 1; i++) {
            if (chain[right ? i : i + 1] == point) {
                return i;
            }
        }
        throw new IllegalArgumentException("Flow " + flow + " does not touch point " + point);
    }
}
