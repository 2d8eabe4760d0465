package org.concordat.exchange.ods;

import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.table.Row;

/** Takes in the rows of one national file and holds what they say. */
interface OdsRows {

    /** Takes one row in, or says why not. */
    void take(Row row, Columns columns, Rejection rejection);

    /** Called after the last row. @throws IntakeException if what was read cannot be used */
    default void end(String file) throws IntakeException {}
}
