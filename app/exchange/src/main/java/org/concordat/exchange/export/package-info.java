/**
 * What is exported, what a format is, and what it cannot hold. Knows no single format. Start at {@link
 * org.concordat.exchange.export.Export}, then {@link org.concordat.exchange.export.Format}.
 */
@NullMarked
package org.concordat.exchange.export;

import org.jspecify.annotations.NullMarked;
