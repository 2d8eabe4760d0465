/** The line at the foot of the window. Start at {@link org.concordat.desktop.status.StatusBar}. */
@NullMarked
package org.concordat.desktop.status;

import org.jspecify.annotations.NullMarked;
