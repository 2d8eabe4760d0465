/**
 * The money of a Primary Care Home: one capitated budget, with risk and reward shared, tried in shadow form first. Start at
 * {@link org.concordat.primarycarehome.money.Budgets}.
 */
@NullMarked
package org.concordat.primarycarehome.money;

import org.jspecify.annotations.NullMarked;
