package org.concordat.exchange.spreadsheet;

import java.util.Map;
import org.concordat.api.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What one column is for.
 *
 * @param column its heading, in any letter case
 * @param of the key of the node or link that it speaks of
 * @param attribute the id of the attribute of a fact; empty otherwise
 * @param scheme the register of a code, such as ods; empty otherwise
 * @param date when the figures of the column were so; null if unknown or in another column
 * @param dateColumn the heading of the column that says when; empty for none
 * @param values types or choices by the words that the table has for them, in any letter case
 */
public record ColumnRole(
        String column,
        Role role,
        String of,
        String attribute,
        String scheme,
        @Nullable PartialDate date,
        String dateColumn,
        Map<String, String> values) {

    public ColumnRole {
        values = Map.copyOf(values);
    }

    /** A role that needs no more than its name. */
    public static ColumnRole of(String column, Role role, String of) {
        return new ColumnRole(column, role, of, "", "", null, "", Map.of());
    }

    public static ColumnRole code(String column, String of, String scheme) {
        return new ColumnRole(column, Role.CODE, of, "", scheme, null, "", Map.of());
    }

    public static ColumnRole fact(String column, String of, String attribute) {
        return new ColumnRole(column, Role.FACT, of, attribute, "", null, "", Map.of());
    }

    /** The same of another node or link. */
    ColumnRole withOf(String newOf) {
        return new ColumnRole(column, role, newOf, attribute, scheme, date, dateColumn, values);
    }

    public ColumnRole withDate(PartialDate newDate) {
        return new ColumnRole(column, role, of, attribute, scheme, newDate, dateColumn, values);
    }

    public ColumnRole withDateColumn(String newDateColumn) {
        return new ColumnRole(column, role, of, attribute, scheme, date, newDateColumn, values);
    }

    public ColumnRole withScheme(String newScheme) {
        return new ColumnRole(column, role, of, attribute, newScheme, date, dateColumn, values);
    }

    public ColumnRole withValues(Map<String, String> newValues) {
        return new ColumnRole(column, role, of, attribute, scheme, date, dateColumn, newValues);
    }
}
