/**
 * Text as the drawing sees it: the bundled Inter font, widths that are the same on every machine, and wrapping. No other package of the
 * diagram is used here. Start at {@link org.concordat.diagram.text.TextStyle} and {@link org.concordat.diagram.text.Wrapping}.
 */
@NullMarked
package org.concordat.diagram.text;

import org.jspecify.annotations.NullMarked;
