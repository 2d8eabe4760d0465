package org.concordat.exchange.gexf;

import java.io.IOException;
import java.util.List;
import org.concordat.api.network.Element;
import org.concordat.exchange.graph.Column;
import org.concordat.exchange.graph.ColumnType;
import org.concordat.exchange.graph.ElementTable;
import org.concordat.exchange.graph.XmlOutput;

/** The columns of nodes or of edges, and the cells of each. */
final class Columns<E extends Element> {

    private final ElementTable<E> table;
    private final List<Column> columns;

    Columns(ElementTable<E> table) {
        this.table = table;
        columns = table.columns();
    }

    /** @param owner {@code node} or {@code edge} */
    void declare(String owner, XmlOutput xml) throws IOException {
        xml.startLine("attributes", "class", owner, "mode", "static");
        for (var column : columns) {
            xml.emptyLine("attribute", "id", id(column), "title", column.name(), "type", word(column.type()));
        }
        xml.endLine();
    }

    void write(E element, XmlOutput xml) throws IOException {
        var row = table.row(element);
        xml.start("attvalues");
        for (var column : columns) {
            var cell = row[column.index()];
            if (cell != null) {
                xml.empty("attvalue", "for", id(column), "value", ColumnType.text(cell));
            }
        }
        xml.end();
    }

    private static String id(Column column) {
        return Integer.toString(column.index());
    }

    private static String word(ColumnType type) {
        return switch (type) {
            case TRUTH -> "boolean";
            case WHOLE -> "integer";
            case LONG -> "long";
            case DECIMAL -> "double";
            case DAY, TEXT -> "string";
        };
    }
}
