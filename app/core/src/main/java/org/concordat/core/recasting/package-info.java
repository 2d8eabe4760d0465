/**
 * Making something else of what is already drawn, each as one step whose effect can be read before it is made: another type, a link turned
 * round, several nodes made one. Everything comes to edits that there are already. Start at
 * {@link org.concordat.core.recasting.Merger}.
 */
@NullMarked
package org.concordat.core.recasting;

import org.jspecify.annotations.NullMarked;
