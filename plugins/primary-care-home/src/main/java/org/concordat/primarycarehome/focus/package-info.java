/**
 * What a Primary Care Home works for: care fitted to the person, and better outcomes for all its people. Start at
 * {@link org.concordat.primarycarehome.focus.Focus}.
 */
@NullMarked
package org.concordat.primarycarehome.focus;

import org.jspecify.annotations.NullMarked;
