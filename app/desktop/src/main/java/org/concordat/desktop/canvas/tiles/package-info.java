/**
 * A large drawing kept as tiles of pixels, painted behind the event thread, so that panning and zooming only copy pixels. Knows neither
 * networks nor JGraphX. Start at {@link org.concordat.desktop.canvas.tiles.Tiles}.
 */
@NullMarked
package org.concordat.desktop.canvas.tiles;

import org.jspecify.annotations.NullMarked;
