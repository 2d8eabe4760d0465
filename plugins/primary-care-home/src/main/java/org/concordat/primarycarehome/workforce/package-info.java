/**
 * Who works together in a Primary Care Home: partners from primary, secondary and social care, and teams that several of them staff.
 * Start at {@link org.concordat.primarycarehome.workforce.Partners}.
 */
@NullMarked
package org.concordat.primarycarehome.workforce;

import org.jspecify.annotations.NullMarked;
