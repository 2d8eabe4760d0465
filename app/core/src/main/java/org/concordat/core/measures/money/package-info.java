/** Measures of money: where it goes, how much of it there is a head, what it buys and on whom it depends. */
@NullMarked
package org.concordat.core.measures.money;

import org.jspecify.annotations.NullMarked;
