/**
 * Importing into the open document: national files, tables of any make, graph files and what plugins read, from a menu or dropped on the
 * window. Start at {@link org.concordat.desktop.importing.Importing}.
 */
@NullMarked
package org.concordat.desktop.importing;

import org.jspecify.annotations.NullMarked;
