/**
 * The figures of one view of a network, where they stand and in what order they are painted, kept in step with the document edit by edit.
 * Knows no window and no toolkit model. Start at {@link org.concordat.diagram.drawing.Drawing}.
 */
@NullMarked
package org.concordat.diagram.drawing;

import org.jspecify.annotations.NullMarked;
