/**
 * The vocabulary that every network shares: organisations, contracts, money, services, governance, places, people and plans, and the
 * links between them. A care model refers to these constants and adds its own. Start at {@link org.concordat.api.core.Core} and
 * {@link org.concordat.api.core.Organisations}.
 */
@NullMarked
package org.concordat.api.core;

import org.jspecify.annotations.NullMarked;
