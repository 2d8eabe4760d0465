/**
 * A lead provider, what it sub-contracts and how far down, and what happens if it cannot pay. Start at
 * {@link org.concordat.contractforms.subcontract.SubContracting}.
 */
@NullMarked
package org.concordat.contractforms.subcontract;

import org.jspecify.annotations.NullMarked;
