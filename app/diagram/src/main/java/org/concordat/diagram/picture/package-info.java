/**
 * Pictures of a view as files: SVG, PDF and PNG, with a legend and a title if asked for. Works without a display. Start at
 * {@link org.concordat.diagram.picture.Picture}.
 */
@NullMarked
package org.concordat.diagram.picture;

import org.jspecify.annotations.NullMarked;
