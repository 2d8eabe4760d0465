/**
 * Whom and what a primary and acute care system covers: its population, hospital care, registered lists, and what is kept apart. Start
 * at {@link org.concordat.pacs.scope.Scope}.
 */
@NullMarked
package org.concordat.pacs.scope;

import org.jspecify.annotations.NullMarked;
