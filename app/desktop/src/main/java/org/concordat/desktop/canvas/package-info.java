/**
 * The canvas: one view of a document to see and to edit. JGraphX owns the gestures, which end as edits of the document; what is seen is
 * painted by the one painter. Holds no fact. Start at {@link org.concordat.desktop.canvas.Canvas}.
 */
@NullMarked
package org.concordat.desktop.canvas;

import org.jspecify.annotations.NullMarked;
