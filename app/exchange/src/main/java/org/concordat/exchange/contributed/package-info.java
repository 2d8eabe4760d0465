/**
 * Formats that plugins bring, as formats like any other. What they read is foreign: it is looked through before it meets a network. Start
 * at {@link org.concordat.exchange.contributed.ContributedFormat} and {@link org.concordat.exchange.contributed.ContributedImport}.
 */
@NullMarked
package org.concordat.exchange.contributed;

import org.jspecify.annotations.NullMarked;
