/**
 * The care model of primary and acute care systems (PACS) and of vertical integration, where a trust runs practices: a plugin. It sees
 * nothing but the API. Start at {@link org.concordat.pacs.PacsCareModel}.
 */
@NullMarked
package org.concordat.pacs;

import org.jspecify.annotations.NullMarked;
