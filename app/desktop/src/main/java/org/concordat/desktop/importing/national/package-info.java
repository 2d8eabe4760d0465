/**
 * Import of national files in the window: which files, which part of England. Start at
 * {@link org.concordat.desktop.importing.national.NationalImport}.
 */
@NullMarked
package org.concordat.desktop.importing.national;

import org.jspecify.annotations.NullMarked;
