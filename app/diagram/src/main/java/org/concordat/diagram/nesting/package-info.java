/**
 * Stands members inside the boxes of what they belong to, level by level, so that a picture says membership without lines. Opens no window.
 * Start at {@link org.concordat.diagram.nesting.Nesting}.
 */
@NullMarked
package org.concordat.diagram.nesting;

import org.jspecify.annotations.NullMarked;
