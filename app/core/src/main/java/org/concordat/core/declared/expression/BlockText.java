package org.concordat.core.declared.expression;

import java.util.List;
import org.concordat.core.declared.json.Text;

/** A piece of a section of a report, as it stands in the file. */
public sealed interface BlockText {

    /** What it goes through. */
    Selection selection();

    /** A paragraph for each row. */
    record Paragraph(Selection selection, Text text) implements BlockText {}

    /** A table with a line for each row; none where there is no row. */
    record Table(Selection selection, Text caption, List<Column> columns) implements BlockText {}

    /** A column of a table, whose value is a text with expressions in braces. */
    record Column(String title, Text value) {}
}
