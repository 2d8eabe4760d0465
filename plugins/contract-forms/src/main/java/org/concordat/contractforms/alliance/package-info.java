/**
 * What makes an alliance agreement one: a commissioner and at least two providers, on top of contracts that they have, without
 * sub-contracts among them. Start at {@link org.concordat.contractforms.alliance.Alliance}.
 */
@NullMarked
package org.concordat.contractforms.alliance;

import org.jspecify.annotations.NullMarked;
