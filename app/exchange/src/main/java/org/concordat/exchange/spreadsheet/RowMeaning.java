package org.concordat.exchange.spreadsheet;

import java.util.List;
import org.concordat.exchange.intake.Skipped;

/**
 * What one row says.
 *
 * @param problems what of it does not fit; with any, nothing of the row is taken
 */
record RowMeaning(List<NodeDraft> nodes, List<LinkDraft> links, List<Skipped> problems) {}
