package org.concordat.exchange.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.table.Row;
import org.concordat.exchange.table.RowReader;
import org.concordat.exchange.table.TableException;

/** A table of ours whose rows are nodes or links. Its columns may stand in any order. For one thread. */
public final class ElementRows {

    /** The names of columns that say which element a row is, beside those of {@link Cell}. */
    public static final String ID = "Id";

    public static final String FROM = "Source";
    public static final String TO = "Target";

    private final RowReader rows;
    private final List<String> names = new ArrayList<>();
    private final UnaryOperator<String> text;
    private final Map<String, String> presets;
    private final GraphReceiver receiver;

    /**
     * @param nameOf the name of a column by its heading; empty for one that says nothing here
     * @param text what a cell says
     * @param presets the cells that each row has besides
     */
    public ElementRows(
            RowReader rows,
            UnaryOperator<String> nameOf,
            UnaryOperator<String> text,
            Map<String, String> presets,
            GraphReceiver receiver)
            throws TableException {
        this.rows = rows;
        this.text = text;
        this.presets = presets;
        this.receiver = receiver;
        var headings = rows.next();
        if (headings != null) {
            headings.cells().forEach(heading -> names.add(nameOf.apply(heading.strip())));
        }
        receiver.table(rows.file(), rows.sheet());
    }

    /** Tells all rows as nodes. */
    public void tellNodes() throws TableException, IntakeException {
        require(ID);
        for (var row = rows.next(); row != null; row = rows.next()) {
            var cells = cells(row);
            receiver.node(new FoundNode(taken(cells, ID), row.number(), cells));
        }
    }

    /** Tells all rows as links. */
    public void tellLinks() throws TableException, IntakeException {
        require(FROM);
        require(TO);
        for (var row = rows.next(); row != null; row = rows.next()) {
            var cells = cells(row);
            receiver.link(new FoundLink(taken(cells, ID), taken(cells, FROM), taken(cells, TO), row.number(), cells));
        }
    }

    /** Tells that a sheet is not there. */
    public static void tellMissing(String sheet, GraphReceiver receiver) {
        receiver.flaw(0, ReadingTexts.of("skipped.sheet"), sheet);
    }

    private void require(String column) throws IntakeException {
        if (!names.contains(column)) {
            var table = rows.sheet() == null ? rows.file() : rows.file() + ", " + rows.sheet();
            throw new IntakeException(ReadingTexts.of("noColumn", table, column));
        }
    }

    private Map<String, String> cells(Row row) {
        // That a text has many lines spoils a row of unknown make only; those of ours may be as long as they like.
        row.flaws().stream()
                .filter(flaw -> !flaw.spoilsRow())
                .forEach(flaw -> receiver.flaw(row.number(), ReadingTexts.of("skipped.cell"), flaw.text()));
        var cells = new LinkedHashMap<>(presets);
        for (int i = 0; i < names.size(); i++) {
            var cell = row.cell(i + 1);
            if (!cell.isEmpty() && !names.get(i).isEmpty()) {
                cells.put(names.get(i), text.apply(cell));
            }
        }
        return cells;
    }

    /** Ids come without the blanks that a hand leaves around them. */
    private static String taken(Map<String, String> cells, String column) {
        var text = cells.remove(column);
        return text == null ? "" : text.strip();
    }
}
