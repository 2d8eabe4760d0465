/** Networks in the language of Graphviz. Streaming. Start at {@link org.concordat.exchange.dot.DotFormat}. */
@NullMarked
package org.concordat.exchange.dot;

import org.jspecify.annotations.NullMarked;
