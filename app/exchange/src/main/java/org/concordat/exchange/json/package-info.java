/**
 * Networks as JSON of nodes and links, as NetworkX writes them; and what every format that is JSON is written with. Streaming. Start at
 * {@link org.concordat.exchange.json.JsonFormat}.
 */
@NullMarked
package org.concordat.exchange.json;

import org.jspecify.annotations.NullMarked;
