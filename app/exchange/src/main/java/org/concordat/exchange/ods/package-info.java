/**
 * The national files of the Organisation Data Service and what goes with them (registered lists, practice mapping, referrals), read and made
 * into an intake. Files are known by what is in them. Sees no window and no document. Start at
 * {@link org.concordat.exchange.ods.OdsImport}.
 */
@NullMarked
package org.concordat.exchange.ods;

import org.jspecify.annotations.NullMarked;
