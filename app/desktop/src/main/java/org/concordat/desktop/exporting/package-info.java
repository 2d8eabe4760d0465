/**
 * What is exported from a window, in which format and how it looks: one dialog, and what it remembers. Writes nothing itself. Start at {@link
 * org.concordat.desktop.exporting.ExportDialog}.
 */
@NullMarked
package org.concordat.desktop.exporting;

import org.jspecify.annotations.NullMarked;
