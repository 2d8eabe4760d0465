/**
 * Takes pictures from files and from the clipboard into a document: smaller, without what cameras write beside the pixels, or not at all. Nothing
 * here needs a window. Start at {@link org.concordat.desktop.picturing.PictureIntake}.
 */
@NullMarked
package org.concordat.desktop.picturing;

import org.jspecify.annotations.NullMarked;
