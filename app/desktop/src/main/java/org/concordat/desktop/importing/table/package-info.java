/**
 * Import of any table in the window: what its columns mean, and what its rows become. Start at
 * {@link org.concordat.desktop.importing.table.TableImporting}.
 */
@NullMarked
package org.concordat.desktop.importing.table;

import org.jspecify.annotations.NullMarked;
