/**
 * Every format that a network can be exported to, for the window and the command line alike. Start at
 * {@link org.concordat.exchange.export.ExportFormat}.
 */
@NullMarked
package org.concordat.exchange.export;

import org.jspecify.annotations.NullMarked;
