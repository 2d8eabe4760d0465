/** What binds the members of a practice federation to each other. Start at {@link org.concordat.chambers.agreement.MembersAgreed}. */
@NullMarked
package org.concordat.chambers.agreement;

import org.jspecify.annotations.NullMarked;
