package org.concordat.bench.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The figures of a size, ours beside those of stock.
 *
 * @param reports by peer
 */
record Table(Size size, Map<String, Report> reports) {

    private static final Report NOTHING = new Report();

    Table {
        reports = Map.copyOf(reports);
    }

    String markdown() {
        var lines = new ArrayList<String>();
        lines.add("### " + size.nodes() + " nodes, " + size.links() + " links");
        lines.add("");
        lines.add("| event-thread CPU ms | stock | ours | stock/ours | goal | |");
        lines.add("|---|---:|---:|---:|---:|---|");
        for (var row : Row.values()) {
            lines.add(line(row));
        }
        lines.add("");
        return String.join(System.lineSeparator(), lines);
    }

    private String line(Row row) {
        double stock = report("stock").figure(row);
        double ours = report("ours").figure(row);
        var goal = row.goal(size);
        return "| "
                + String.join(
                        " | ",
                        List.of(
                                row.label(),
                                report("stock").text(row),
                                report("ours").text(row),
                                ratio(row, stock / ours),
                                goal.toString(),
                                goal.verdict(ours, stock)))
                + " |";
    }

    private String ratio(Row row, double ratio) {
        var bound = report("stock").isLate(row) ? "> " : report("ours").isLate(row) ? "< " : "";
        return Double.isNaN(ratio) ? "–" : bound + Figures.text(ratio) + "×";
    }

    private Report report(String peer) {
        return reports.getOrDefault(peer, NOTHING);
    }
}
