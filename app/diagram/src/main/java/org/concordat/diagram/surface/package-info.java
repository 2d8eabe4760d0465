/**
 * What the painter draws on. A picture goes to the screen, a bitmap, an SVG or a PDF through the same few calls, so what is printed is what was
 * seen. Start at {@link org.concordat.diagram.surface.Surface}.
 */
@NullMarked
package org.concordat.diagram.surface;

import org.jspecify.annotations.NullMarked;
