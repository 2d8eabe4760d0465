/**
 * How an MCP is paid: a whole-population budget, an improvement payment and a share of gains and losses. Start at
 * {@link org.concordat.mcp.payment.PaymentPart}.
 */
@NullMarked
package org.concordat.mcp.payment;

import org.jspecify.annotations.NullMarked;
