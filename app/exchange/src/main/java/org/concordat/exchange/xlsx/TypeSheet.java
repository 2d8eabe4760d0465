package org.concordat.exchange.xlsx;

import java.util.List;
import java.util.function.Consumer;
import org.concordat.api.vocabulary.ElementType;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of one type.
 *
 * @param frozen how many columns stay in sight
 * @param count how many rows there are
 */
record TypeSheet(String name, ElementType type, List<SheetColumn> columns, int frozen, int count, Rows rows) {

    TypeSheet {
        columns = List.copyOf(columns);
    }

    /** A column: its heading, and how the formats of programs name it. */
    record SheetColumn(String heading, String field, String attributeId) {}

    /** Gives the rows one after the other, each with a cell or null for each column. */
    @FunctionalInterface
    interface Rows {
        void forEach(Consumer<@Nullable Object[]> row);
    }
}
