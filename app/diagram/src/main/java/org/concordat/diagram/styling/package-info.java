/**
 * What the style rules of a view come to for single elements: colours, sizes, widths and second lines by facts. Paints nothing. Start at
 * {@link org.concordat.diagram.styling.Styling}.
 */
@NullMarked
package org.concordat.diagram.styling;

import org.jspecify.annotations.NullMarked;
