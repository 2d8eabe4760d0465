package org.concordat.diagram.flow;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.report.Block;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.amount.Amounts;

/**
 * Where bars and bands of flows go. Stops stand in columns by the longest way to them; widths are true to one scale; labels of a column
 * never meet. The same flows are always laid out alike.
 *
 * @param bars in the order of the stops
 * @param bands in the order of the flows
 */
record SankeyLayout(List<Bar> bars, List<Band> bands) {

    private static final Words WORDS = Words.beside(Sankey.class);
    /** As high as a column may be before labels are set closer. */
    private static final double AIRY = 900;

    private static final double OUTER_LABEL = 160;
    private static final double DENSE_OUTER_LABEL = 250;
    /** What labels leave free before the next column, for amounts on bands. */
    static final double FREE = 84;

    private static final double BENEATH = 22;

    SankeyLayout {
        bars = List.copyOf(bars);
        bands = List.copyOf(bands);
    }

    static SankeyLayout of(Block.Flows flows) {
        var mesh = Mesh.of(flows);
        var scale = Scale.of(mesh);
        var airy = new Attempt(mesh, scale, false);
        return (airy.height() > AIRY ? new Attempt(mesh, scale, true) : airy).layout();
    }

    /** @param isDense whether labels are set small, on as few lines as can be */
    private record Attempt(Mesh mesh, Scale scale, boolean isDense) {

        double height() {
            var room = rooms();
            return mesh.byColumn().stream()
                    .mapToDouble(column -> column.stream()
                            .mapToDouble(point -> room[point] + gap())
                            .sum())
                    .max()
                    .orElse(0);
        }

        SankeyLayout layout() {
            var neighbours = Neighbours.of(mesh);
            double[] middle = Placing.of(neighbours, Ordering.of(mesh, neighbours), rooms(), gap());
            var bars = new ArrayList<Bar>();
            for (int stop = 0; stop < mesh.stops(); stop++) {
                double height = scale.height(stop);
                var box = new Rectangle2D.Double(left(stop), middle[stop] - height / 2, Bar.WIDTH, height);
                bars.add(Bar.of(mesh.flows().stops().get(stop), amount(stop), box, label(stop), isOuterLeft(stop)));
            }
            return new SankeyLayout(bars, bands(middle, bars));
        }

        private List<Band> bands(double[] middle, List<Bar> bars) {
            var ports = Ports.of(mesh, scale, middle);
            double beneath = bars.stream()
                            .mapToDouble(bar -> Math.max(
                                    bar.box().getMaxY(), bar.labelPlace().getMaxY()))
                            .max()
                            .orElse(0)
                    + BENEATH;
            var bands = new ArrayList<Band>();
            for (int flow = 0; flow < mesh.chains().size(); flow++) {
                var chain = mesh.chains().get(flow);
                var points = new ArrayList<Point2D>();
                for (int i = 0; i < chain.length - 1; i++) {
                    points.add(new Point2D.Double(left(chain[i]) + Bar.WIDTH, ports.leaving(flow, i)));
                    points.add(new Point2D.Double(left(chain[i + 1]), ports.reaching(flow, i)));
                }
                double width = scale.width(flow);
                var said = mesh.flows().flows().get(flow);
                if (mesh.back()[flow]) {
                    bands.add(Band.back(said, points.get(0), points.get(1), beneath + width / 2, width));
                    beneath += width + BENEATH / 2;
                } else {
                    bands.add(Band.forward(said, points, width));
                }
            }
            return bands;
        }

        private double[] rooms() {
            var rooms = new double[mesh.points()];
            for (int point = 0; point < rooms.length; point++) {
                rooms[point] = scale.height(point);
                if (mesh.isStop(point)) {
                    rooms[point] = Math.max(rooms[point], label(point).height());
                }
            }
            return rooms;
        }

        private BarLabel label(int stop) {
            var name = mesh.flows().stops().get(stop).name();
            boolean outer = isOuterLeft(stop) || mesh.column()[stop] == mesh.columns() - 1;
            double wide = isDense ? DENSE_OUTER_LABEL : OUTER_LABEL;
            double width = outer ? wide : pitch() - Bar.WIDTH - FREE;
            return isDense ? BarLabel.dense(name, amount(stop), width) : BarLabel.of(name, amount(stop), width);
        }

        private boolean isOuterLeft(int stop) {
            return mesh.column()[stop] == 0 && mesh.columns() > 1;
        }

        private double left(int point) {
            return mesh.column()[point] * pitch();
        }

        /** From column to column. */
        private double pitch() {
            return isDense ? 300 : mesh.columns() <= 3 ? 250 : 230;
        }

        private double gap() {
            return isDense ? 5 : 14;
        }

        /** In the words of its one flow, or else added up. */
        private String amount(int stop) {
            var in = scale.flows(stop, false);
            var out = scale.flows(stop, true);
            var larger = scale.sum(in) > scale.sum(out) || out.isEmpty() ? in : out;
            if (larger.size() == 1) {
                return mesh.flows().flows().get(larger.get(0)).words();
            }
            if (larger.stream().noneMatch(mesh::isKnown)) {
                return "";
            }
            return added(larger);
        }

        private String added(List<Integer> some) {
            var sum = some.stream()
                    .map(flow -> mesh.flows().flows().get(flow).amount())
                    .filter(amount -> amount != null)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            var number = Amounts.number(sum.doubleValue());
            boolean isMoney = mesh.flows().unit().startsWith("\u00A3");
            return isMoney ? WORDS.format("pounds", number) : number;
        }
    }
}
