/**
 * Opening, saving and exporting the document of a window. Start at {@link org.concordat.desktop.file.Filing}.
 */
@NullMarked
package org.concordat.desktop.file;

import org.jspecify.annotations.NullMarked;
