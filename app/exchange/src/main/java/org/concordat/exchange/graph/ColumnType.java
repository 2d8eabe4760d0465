package org.concordat.exchange.graph;

import java.math.BigDecimal;
import org.concordat.api.fact.DatePrecision;
import org.concordat.api.fact.DateQualifier;
import org.concordat.api.fact.PartialDate;

/** What the cells of a column are, from narrow to wide. */
public enum ColumnType {
    /** {@link Boolean}. */
    TRUTH,
    /** {@link Long} that fits into 32 bits. */
    WHOLE,
    /** {@link Long}. */
    LONG,
    /** {@link BigDecimal} or {@link Long}; near enough to a double. */
    DECIMAL,
    /** {@link PartialDate} of a day that is certain. */
    DAY,
    /** Anything, as its text. */
    TEXT;

    /** The narrowest type that holds a cell: a Boolean, a Long, a BigDecimal, a PartialDate or a text. */
    static ColumnType of(Object cell) {
        if (cell instanceof Boolean) {
            return TRUTH;
        }
        if (cell instanceof Long whole) {
            return whole == whole.intValue() ? WHOLE : LONG;
        }
        if (cell instanceof BigDecimal figure) {
            return Double.isFinite(figure.doubleValue()) ? DECIMAL : TEXT;
        }
        return cell instanceof PartialDate date && isDay(date) ? DAY : TEXT;
    }

    private static boolean isDay(PartialDate date) {
        return date.precision() == DatePrecision.DAY && date.qualifier() == DateQualifier.EXACT;
    }

    private boolean isNumber() {
        return this == WHOLE || this == LONG || this == DECIMAL;
    }

    /** The narrowest type that holds the cells of both. */
    ColumnType or(ColumnType other) {
        if (this == other) {
            return this;
        }
        if (isNumber() && other.isNumber()) {
            return ordinal() > other.ordinal() ? this : other;
        }
        return TEXT;
    }

    /** The cell as text, with a decimal point and without an exponent unless it would be very long. */
    public static String text(Object cell) {
        if (cell instanceof BigDecimal figure) {
            return figure.precision() + Math.abs((long) figure.scale()) > 40
                    ? figure.toString()
                    : figure.toPlainString();
        }
        return cell.toString();
    }
}
