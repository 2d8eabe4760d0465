/**
 * What each level of integration asks of a primary and acute care system, and who may hold its contract. Start at
 * {@link org.concordat.pacs.integration.Integration}.
 */
@NullMarked
package org.concordat.pacs.integration;

import org.jspecify.annotations.NullMarked;
