/**
 * What an import would do to a network, before it does it: what it adds, changes and leaves, the one edit that does it, and the rows that
 * it skipped. Shared by every import and by the window; knows no file format. Start at {@link org.concordat.exchange.intake.Incoming}.
 */
@NullMarked
package org.concordat.exchange.intake;

import org.jspecify.annotations.NullMarked;
