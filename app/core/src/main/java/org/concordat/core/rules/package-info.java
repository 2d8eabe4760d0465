/**
 * The rules that hold for every network of care, CORE-01 to CORE-16: who provides, who answers, who holds the money, what contradicts
 * itself. One class per rule; it knows the network and the core vocabulary only. Start at {@link org.concordat.core.rules.CoreRules}.
 */
@NullMarked
package org.concordat.core.rules;

import org.jspecify.annotations.NullMarked;
