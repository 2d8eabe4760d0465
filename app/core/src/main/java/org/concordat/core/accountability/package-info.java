/**
 * Who stands behind a service: its provider, its contract and its commissioner, however many steps away. Rules and measures share it.
 * Start at {@link org.concordat.core.accountability.Accountability} and {@link org.concordat.core.accountability.AccountabilityChain}.
 */
@NullMarked
package org.concordat.core.accountability;

import org.jspecify.annotations.NullMarked;
