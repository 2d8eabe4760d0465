package org.concordat.exchange.graphml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordat.api.network.Element;
import org.concordat.exchange.graph.ColumnType;
import org.concordat.exchange.graph.FactTable;
import org.concordat.exchange.graph.XmlOutput;

/** The columns of facts with the keys by which the cells of a file name them. */
final class KeyedFacts {

    private final String domain;
    private final FactTable facts;
    private final List<String> keys = new ArrayList<>();

    /** @param prefix begins the keys, so that none of a node is one of an edge: some readers look them up by their id alone */
    KeyedFacts(String domain, String prefix, FactTable facts) {
        this.domain = domain;
        this.facts = facts;
        var taken = new HashSet<String>();
        facts.columns().forEach(column -> keys.add(key(prefix + column.name(), taken)));
    }

    /** A key is an XML name token; the codes of other registers may be called anything. */
    private static String key(String name, Set<String> taken) {
        var plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        var free = plain;
        for (int i = 2; !taken.add(free); i++) {
            free = plain + "_" + i;
        }
        return free;
    }

    void writeKeys(XmlOutput xml) throws IOException {
        for (var column : facts.columns()) {
            Keys.declare(keys.get(column.index()), domain, column.name(), word(column.type()), xml);
        }
    }

    void write(Element element, XmlOutput xml) throws IOException {
        var row = facts.row(element);
        for (int i = 0; i < row.length; i++) {
            var cell = row[i];
            if (cell != null) {
                Keys.data(keys.get(i), ColumnType.text(cell), xml);
            }
        }
    }

    /** The types that every reader takes. There is no long: yEd would cut it. */
    private static String word(ColumnType type) {
        return switch (type) {
            case TRUTH -> "boolean";
            case WHOLE -> "int";
            case DECIMAL -> "double";
            case LONG, DAY, TEXT -> "string";
        };
    }
}
