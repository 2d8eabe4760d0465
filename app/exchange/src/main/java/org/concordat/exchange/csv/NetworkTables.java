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
import org.concordat.exchange.reading.ElementRows;
import org.jspecify.annotations.Nullable;

/** Writes the tables of nodes and of edges, under the headings that Gephi knows. */
final class NetworkTables {

    /** Headings that Gephi gives a meaning. */
    static final String LABEL = "Label";

    static final String DIRECTION = "Type";
    static final String KIND = "Kind";
    static final String TIMESET = "timeset";

    /** Gephi tells headings apart whatever their case, so that the type of an edge has this name. */
    static final String RELATION = "relation";

    /** Which profile the files were written in. */
    static final String PROFILE = "profile";

    private final GraphTables tables;
    private final Profile profile;
    private final CsvTable.Dialect dialect;

    NetworkTables(GraphTables tables, Profile profile) {
        this.tables = tables;
        this.profile = profile;
        dialect = switch (profile) {
            case EXCEL -> CsvTable.Dialect.EXCEL;
            case GEPHI -> CsvTable.Dialect.GEPHI;
            default -> CsvTable.Dialect.PLAIN;
        };
    }

    void write(Output output) throws IOException {
        output.part(TableFiles.NODES, this::writeNodes);
        output.part(TableFiles.EDGES, this::writeEdges);
        output.part(TableFiles.ABOUT, this::writeAbout);
    }

    private <E extends Element> ElementTable<E> forReader(ElementTable<E> table) {
        return profile == Profile.GEPHI ? table.with(TIMESET, ColumnType.TEXT, NetworkTables::timeset) : table;
    }

    private void writeNodes(OutputStream out) throws IOException {
        var table = forReader(ElementTable.ofPlacedNodes(tables, isUpwards()));
        writing(out, csv -> {
            csv.cell(ElementRows.ID).cell(LABEL);
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

    private void writeEdges(OutputStream out) throws IOException {
        var table = forReader(ElementTable.ofLinks(tables, RELATION));
        writing(out, csv -> {
            csv.cell(ElementRows.FROM).cell(ElementRows.TO).cell(DIRECTION);
            csv.cell(ElementRows.ID).cell(LABEL).cell(KIND);
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
            csv.row(PROFILE, profile.word());
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
