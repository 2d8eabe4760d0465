package org.concordat.exchange.graphml;

import java.math.BigDecimal;
import java.util.Locale;

/** The types of GraphML that every reader takes. There is no long: yEd would cut it. */
enum ColumnType {
    BOOLEAN,
    INT,
    DOUBLE,
    STRING;

    /** The narrowest type that holds a cell: a Boolean, a Long, a BigDecimal or any text. */
    static ColumnType of(Object cell) {
        if (cell instanceof Boolean) {
            return BOOLEAN;
        }
        if (cell instanceof Long whole) {
            return whole == whole.intValue() ? INT : STRING;
        }
        if (cell instanceof BigDecimal figure) {
            return Double.isFinite(figure.doubleValue()) ? DOUBLE : STRING;
        }
        return STRING;
    }

    /** The narrowest type that holds the cells of both. */
    ColumnType or(ColumnType other) {
        if (this == other) {
            return this;
        }
        return this != BOOLEAN && other != BOOLEAN && this != STRING && other != STRING ? DOUBLE : STRING;
    }

    /** The cell as text, with a decimal point and without an exponent unless it would be very long. */
    static String text(Object cell) {
        if (cell instanceof BigDecimal figure) {
            return figure.precision() + Math.abs((long) figure.scale()) > 40
                    ? figure.toString()
                    : figure.toPlainString();
        }
        return cell.toString();
    }

    /** The name in the file. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
