/**
 * Changes as values: each knows its inverse, so that undo, events, the journal and comparison are the same thing. Start at
 * {@link org.concordat.api.edit.Edit}.
 */
@NullMarked
package org.concordat.api.edit;

import org.jspecify.annotations.NullMarked;
