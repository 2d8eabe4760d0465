/**
 * Answers about a document, such as findings and measures, kept up to date while it is edited. Start at
 * {@link org.concordat.core.live.LiveAnswer}.
 */
@NullMarked
package org.concordat.core.live;

import org.jspecify.annotations.NullMarked;
