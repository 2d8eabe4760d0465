package org.concordat.exchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.concordat.api.core.Lifetimes;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.exchange.export.Labels;
import org.concordat.exchange.export.Output;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.Column;
import org.concordat.exchange.graph.ColumnType;
import org.concordat.exchange.graph.ElementTable;
import org.concordat.exchange.graph.GraphTables;
import org.concordat.exchange.graph.Marker;
import org.jspecify.annotations.Nullable;

/** Writes the tables of nodes and of edges, under the headings that Gephi knows. */
final class NetworkTables {

    private final GraphTables tables;
    private final Profile profile;
    private final CsvTable.Dialect dialect;

    NetworkTables(GraphTables tables, Profile profile) {
        this.tables = tables;
        this.profile = profile;
        dialect = profile == Profile.EXCEL ? CsvTable.Dialect.EXCEL : CsvTable.Dialect.PLAIN;
    }

    void write(Output output) throws IOException {
        output.part("nodes.csv", this::writeNodes);
        output.part("edges.csv", this::writeEdges);
        output.part("about.csv", this::writeAbout);
    }

    private <E extends Element> ElementTable<E> forReader(ElementTable<E> table) {
        return profile == Profile.GEPHI ? table.with("timeset", ColumnType.TEXT, NetworkTables::timeset) : table;
    }

    private void writeNodes(OutputStream out) throws IOException {
        var table = forReader(ElementTable.ofPlacedNodes(tables, isUpwards()));
        writing(out, csv -> {
            csv.cell("Id").cell("Label");
            writeHeadings(table, csv);
            for (var node : tables.nodes()) {
                write(node, table, csv);
            }
        });
    }

    private boolean isUpwards() {
        return profile == Profile.GEPHI;
    }

    private static void write(Node node, ElementTable<Node> table, CsvTable csv) {
        csv.cell(node.id().value()).cell(Labels.of(node));
        writeCells(node, table, csv);
    }

    /** Gephi tells headings apart whatever their case, and Type is whether an edge has a direction: so the type has another name. */
    private void writeEdges(OutputStream out) throws IOException {
        var table = forReader(ElementTable.ofLinks(tables, "relation"));
        writing(out, csv -> {
            csv.cell("Source")
                    .cell("Target")
                    .cell("Type")
                    .cell("Id")
                    .cell("Label")
                    .cell("Kind");
            writeHeadings(table, csv);
            for (var link : tables.links()) {
                write(link, table, csv);
            }
        });
    }

    private void write(Link link, ElementTable<Link> table, CsvTable csv) {
        csv.cell(link.from().value()).cell(link.to().value()).cell("Directed");
        csv.cell(link.id().value()).cell(Labels.of(link)).cell(tables.typeName(link));
        writeCells(link, table, csv);
    }

    private void writeAbout(OutputStream out) throws IOException {
        writing(out, csv -> {
            csv.row("Name", "Value");
            csv.row("title", tables.title());
            csv.row("asAt", tables.day().toString());
            csv.row(Marker.NAME, tables.marker(isUpwards()).text());
        });
    }

    @FunctionalInterface
    private interface Rows {
        void write(CsvTable csv);
    }

    private void writing(OutputStream out, Rows rows) throws IOException {
        try (var csv = new CsvTable(out, dialect)) {
            rows.write(csv);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void writeHeadings(ElementTable<?> table, CsvTable csv) {
        table.columns().stream().map(Column::name).forEach(csv::cell);
        csv.endRow();
    }

    private static <E extends Element> void writeCells(E element, ElementTable<E> table, CsvTable csv) {
        for (var cell : table.row(element)) {
            csv.cell(cell);
        }
        csv.endRow();
    }

    /** When an element stands, as Gephi writes intervals; null for always. */
    private static @Nullable String timeset(Element element) {
        var first = Lifetimes.earliest(element);
        var last = Lifetimes.latest(element);
        boolean isAlways = first.equals(LocalDate.MIN) && last.equals(LocalDate.MAX);
        return isAlways || first.isAfter(last)
                ? null
                : "<[" + (first.equals(LocalDate.MIN) ? "-Infinity" : first) + ","
                        + (last.equals(LocalDate.MAX) ? "Infinity" : last) + "]>";
    }
}
