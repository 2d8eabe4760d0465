/**
 * Views as pictures: SVG, PDF and PNG, drawn by the painter of the screen. Start at {@link
 * org.concordat.exchange.picture.PictureFormat}.
 */
@NullMarked
package org.concordat.exchange.picture;

import org.jspecify.annotations.NullMarked;
