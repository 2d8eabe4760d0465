/**
 * When two names mean the same: names without what differs by spelling only, and an index of the names of a network. Knows nothing of
 * rules and windows. Start at {@link org.concordat.core.naming.NameIndex}.
 */
@NullMarked
package org.concordat.core.naming;

import org.jspecify.annotations.NullMarked;
