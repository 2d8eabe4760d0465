/**
 * Care models without code: one {@code care-model.json} with texts in other languages, icons and examples beside it. Start at
 * {@link org.concordat.core.declared.DeclaredCareModel}.
 */
@NullMarked
package org.concordat.core.declared;

import org.jspecify.annotations.NullMarked;
