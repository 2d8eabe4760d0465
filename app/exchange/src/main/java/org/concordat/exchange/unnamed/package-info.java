/**
 * Networks without the names of persons, for papers that others read. Start at {@link org.concordat.exchange.unnamed.WithoutNames}.
 */
@NullMarked
package org.concordat.exchange.unnamed;

import org.jspecify.annotations.NullMarked;
