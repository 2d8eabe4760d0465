package org.concordat.desktop.tables;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.core.Core;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.exchange.spreadsheet.TablePaste.Subject;

/** The columns of a table: what tells its rows apart, then what their type brings, then what everything may have. */
final class Columns {

    private Columns() {}

    static List<Column> of(Subject subject, Vocabulary vocabulary) {
        var columns = new ArrayList<Column>();
        if (subject instanceof Subject.Links || subject instanceof Subject.LinksOf) {
            columns.add(new PlainColumns.OfEnd(true));
            columns.add(new PlainColumns.OfType());
            columns.add(new PlainColumns.OfEnd(false));
            addFacts(columns, type(subject), vocabulary);
            columns.add(new FactColumn<>(Core.NAME));
        } else {
            columns.add(new FactColumn<>(Core.NAME));
            columns.add(new PlainColumns.OfType());
            columns.add(new PlainColumns.OfLinks());
            var codes = PlainColumns.codes();
            columns.add(codes.get(0));
            addFacts(columns, type(subject), vocabulary);
            columns.addAll(codes.subList(1, codes.size()));
        }
        return List.copyOf(columns);
    }

    /** Only what every element may have is a column where the types are mixed. */
    private static ElementType type(Subject subject) {
        if (subject instanceof Subject.NodesOf nodes) {
            return nodes.type();
        }
        if (subject instanceof Subject.LinksOf links) {
            return links.type();
        }
        return subject instanceof Subject.Nodes ? NodeType.placeholder("any.node") : LinkType.placeholder("any.link");
    }

    /** What the type itself brings, without what it inherits. */
    static List<Attribute<?>> own(Subject subject) {
        return type(subject).ownAttributes();
    }

    private static void addFacts(List<Column> columns, ElementType type, Vocabulary vocabulary) {
        var all = vocabulary.attributesOf(type);
        all.stream().filter(a -> !Core.COMMON.contains(a)).forEach(a -> columns.add(column(a)));
        all.stream()
                .filter(Core.COMMON::contains)
                .filter(a -> !a.equals(Core.NAME) && !a.equals(Core.EXTERNAL_IDS))
                .forEach(a -> columns.add(column(a)));
    }

    private static <T> Column column(Attribute<T> attribute) {
        return new FactColumn<>(attribute);
    }
}
