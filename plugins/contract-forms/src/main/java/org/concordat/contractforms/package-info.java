/** The care model. Start at {@link org.concordat.contractforms.ContractFormsCareModel}. */
@NullMarked
package org.concordat.contractforms;

import org.jspecify.annotations.NullMarked;
