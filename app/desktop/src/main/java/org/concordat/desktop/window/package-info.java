/**
 * The windows: one for each open document, laid out and wired from the panels of the other packages. Start at
 * {@link org.concordat.desktop.window.Windows}.
 */
@NullMarked
package org.concordat.desktop.window;

import org.jspecify.annotations.NullMarked;
