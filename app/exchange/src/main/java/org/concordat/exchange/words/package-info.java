/** What elements and their facts say, in words for readers who never see Concordat. Start at {@link org.concordat.exchange.words.FactsInWords}. */
@NullMarked
package org.concordat.exchange.words;

import org.jspecify.annotations.NullMarked;
