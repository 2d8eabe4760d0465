package org.concordat.exchange.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.concordat.exchange.graph.Marker;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.reading.Damage;
import org.concordat.exchange.reading.ElementRows;
import org.concordat.exchange.reading.GraphReader;
import org.concordat.exchange.reading.GraphReceiver;
import org.concordat.exchange.table.Workbook;

/** Reads the workbooks of ours, also after a spreadsheet has saved them. Those of others are no graphs. */
public final class XlsxReader implements GraphReader {

    @Override
    public String extension() {
        return ".xlsx";
    }

    @Override
    public String name() {
        return "Excel";
    }

    @Override
    public boolean reads(Path file) {
        if (!GraphReader.super.reads(file) || !Files.isRegularFile(file)) {
            return false;
        }
        try {
            if (!Workbook.isOne(file)) {
                return false;
            }
            try (var book = Workbook.open(file)) {
                return OwnContents.of(book).isPresent();
            }
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void read(Path file, GraphReceiver receiver) throws IOException, IntakeException {
        try (var book = Workbook.open(file)) {
            var contents = OwnContents.of(book).orElseThrow(() -> Damage.none(name()));
            receiver.graph("title", contents.title());
            receiver.graph(Marker.NAME, contents.marker());
            for (var sheet : contents.sheets()) {
                read(sheet, book, receiver);
            }
        }
    }

    private static void read(OwnSheet sheet, Workbook book, GraphReceiver receiver)
            throws IOException, IntakeException {
        var found = book.rows(sheet.name());
        if (found.isEmpty()) {
            ElementRows.tellMissing(sheet.name(), receiver);
            return;
        }
        try (var rows = found.get()) {
            var elements = new ElementRows(rows, sheet::column, UnaryOperator.identity(), sheet.presets(), receiver);
            if (sheet.isOfLinks()) {
                elements.tellLinks();
            } else {
                elements.tellNodes();
            }
        }
    }
}
