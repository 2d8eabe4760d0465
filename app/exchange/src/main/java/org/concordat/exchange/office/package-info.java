/**
 * Views as slides and as text documents of office programs, with shapes and connectors that can be moved there. What is drawn is taken from
 * the painter, so that a slide looks like the picture of the same view. Nothing else sees Apache POI. Start at {@link
 * org.concordat.exchange.office.PowerPointFormat}, then {@link org.concordat.exchange.office.SlideDrawing}.
 */
@NullMarked
package org.concordat.exchange.office;

import org.jspecify.annotations.NullMarked;
