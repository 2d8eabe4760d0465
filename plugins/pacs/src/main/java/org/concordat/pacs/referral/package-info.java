/** Where trust-run practices refer their patients to. Start at {@link org.concordat.pacs.referral.OwnerReferrals}. */
@NullMarked
package org.concordat.pacs.referral;

import org.jspecify.annotations.NullMarked;
