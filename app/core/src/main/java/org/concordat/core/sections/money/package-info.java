/** Where the money goes. Start at {@link org.concordat.core.sections.money.MoneyFlowSection}. */
@NullMarked
package org.concordat.core.sections.money;

import org.jspecify.annotations.NullMarked;
