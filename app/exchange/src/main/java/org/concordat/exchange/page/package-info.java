/**
 * Views as one page of the web that works from an e-mail: it holds all it needs and asks nobody for anything. Start at {@link
 * org.concordat.exchange.page.PageFormat}.
 */
@NullMarked
package org.concordat.exchange.page;

import org.jspecify.annotations.NullMarked;
