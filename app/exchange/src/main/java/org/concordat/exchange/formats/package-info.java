/** All formats that Concordat writes and reads. Start at {@link org.concordat.exchange.formats.Formats}. */
@NullMarked
package org.concordat.exchange.formats;

import org.jspecify.annotations.NullMarked;
