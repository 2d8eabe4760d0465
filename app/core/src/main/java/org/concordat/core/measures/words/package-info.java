/** What the measures of the core care model share: their words, and amounts as planners write them. */
@NullMarked
package org.concordat.core.measures.words;

import org.jspecify.annotations.NullMarked;
