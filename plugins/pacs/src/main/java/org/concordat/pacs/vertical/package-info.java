/**
 * Vertical integration: which practices a trust runs on a day and since when, and the rules on their contracts, their staff and the
 * other groups that they belong to. Start at {@link org.concordat.pacs.vertical.TrustRunPractice}.
 */
@NullMarked
package org.concordat.pacs.vertical;

import org.jspecify.annotations.NullMarked;
