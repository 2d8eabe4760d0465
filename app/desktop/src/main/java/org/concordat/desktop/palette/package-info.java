/**
 * What can be put on the canvas: node types and templates by care model. {@code PaletteEntry} and {@code TemplateCopy} know no widget.
 * Start at {@link org.concordat.desktop.palette.Palette}.
 */
@NullMarked
package org.concordat.desktop.palette;

import org.jspecify.annotations.NullMarked;
