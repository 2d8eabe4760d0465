/** Networks for Pajek, which knows names, places and relations only. Streaming. Start at {@link org.concordat.exchange.pajek.PajekFormat}. */
@NullMarked
package org.concordat.exchange.pajek;

import org.jspecify.annotations.NullMarked;
