/**
 * Import of files that say by themselves what is in them, in the window: graph files, and what plugins read. Start at
 * {@link org.concordat.desktop.importing.other.OtherImport}.
 */
@NullMarked
package org.concordat.desktop.importing.other;

import org.jspecify.annotations.NullMarked;
