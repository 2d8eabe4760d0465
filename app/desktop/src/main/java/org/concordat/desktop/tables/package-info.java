/**
 * Nodes and links as tables that are sorted, filtered and edited in place, and a matrix of any type by any type, all bound to the
 * selection of the window. What is pasted goes to {@code importing}. Start at {@link org.concordat.desktop.tables.TablesPanel}.
 */
@NullMarked
package org.concordat.desktop.tables;

import org.jspecify.annotations.NullMarked;
