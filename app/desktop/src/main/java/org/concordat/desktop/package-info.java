/** The window. Nothing but {@code dist} may depend on it. Start at {@link org.concordat.desktop.Desktop}. */
@NullMarked
package org.concordat.desktop;

import org.jspecify.annotations.NullMarked;
