/** Taking the measures of a network. Start at {@link org.concordat.core.measures.Measurements}. */
@NullMarked
package org.concordat.core.measures;

import org.jspecify.annotations.NullMarked;
