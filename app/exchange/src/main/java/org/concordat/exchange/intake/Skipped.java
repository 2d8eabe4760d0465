package org.concordat.exchange.intake;

import org.concordat.exchange.table.Place;

/**
 * A row that an import left out.
 *
 * @param reason why, in words that many rows share, so that they can be counted: "closed", "no code"
 * @param detail what tells this row from others, such as its code or the value that could not be read; empty for nothing
 */
public record Skipped(Place place, String reason, String detail) {}
