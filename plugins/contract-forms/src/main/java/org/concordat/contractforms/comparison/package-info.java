/** Contracts side by side. Start at {@link org.concordat.contractforms.comparison.Comparison}. */
@NullMarked
package org.concordat.contractforms.comparison;

import org.jspecify.annotations.NullMarked;
