/** The steps that led to the network as it is, to go back and forth between. Start at {@link org.concordat.desktop.history.HistoryPanel}. */
@NullMarked
package org.concordat.desktop.history;

import org.jspecify.annotations.NullMarked;
