package org.concordat.exchange.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.export.SpreadsheetText;
import org.concordat.exchange.graph.Marker;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.reading.Cell;
import org.concordat.exchange.reading.Damage;
import org.concordat.exchange.reading.ElementRows;
import org.concordat.exchange.reading.GraphReader;
import org.concordat.exchange.reading.GraphReceiver;
import org.concordat.exchange.table.Tables;

/** Reads the tables of ours, also after a spreadsheet has saved them in its own way. Tables of others are no graphs. */
public final class CsvReader implements GraphReader {

    @Override
    public String extension() {
        return ".csv";
    }

    @Override
    public String name() {
        return "CSV";
    }

    @Override
    public boolean reads(Path file) {
        var about = TableFiles.of(file).about();
        try {
            return Files.isRegularFile(about)
                    && Marker.parse(said(about).getOrDefault(Marker.NAME, "")).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void read(Path file, GraphReceiver receiver) throws IOException, IntakeException {
        var files = TableFiles.of(file);
        var said = said(there(files.about()));
        var text = text(Profile.of(said.getOrDefault(NetworkTables.PROFILE, "")).orElse(Profile.UNIVERSAL));
        said.forEach((name, value) -> receiver.graph(name, text.apply(value)));
        try (var rows = Tables.open(there(files.nodes()))) {
            new ElementRows(rows, heading -> nodeColumn(text.apply(heading)), text, Map.of(), receiver).tellNodes();
        }
        try (var rows = Tables.open(there(files.edges()))) {
            new ElementRows(rows, heading -> edgeColumn(text.apply(heading)), text, Map.of(), receiver).tellLinks();
        }
    }

    /** What a cell says that was written in a profile. */
    private static UnaryOperator<String> text(Profile profile) {
        return switch (profile) {
            case EXCEL -> SpreadsheetText::unguarded;
            case GEPHI -> cell -> cell.replace("\\\\", "\\");
            default -> UnaryOperator.identity();
        };
    }

    private static Path there(Path file) throws IntakeException {
        if (!Files.isRegularFile(file)) {
            throw Damage.missing(file);
        }
        return file;
    }

    /** What is said of the whole. */
    private static Map<String, String> said(Path about) throws IOException {
        var said = new LinkedHashMap<String, String>();
        try (var rows = Tables.open(about)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                said.put(row.cell(1), row.cell(2));
            }
        }
        return said;
    }

    private static String nodeColumn(String heading) {
        return switch (heading) {
            case NetworkTables.LABEL -> Cell.LABEL;
            case NetworkTables.TIMESET -> "";
            default -> heading;
        };
    }

    /** Type is whether an edge has a direction, which all have. */
    private static String edgeColumn(String heading) {
        return switch (heading) {
            case NetworkTables.DIRECTION -> "";
            case NetworkTables.KIND -> Cell.KIND;
            case NetworkTables.RELATION -> Cell.TYPE;
            default -> nodeColumn(heading);
        };
    }
}
