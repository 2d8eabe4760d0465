/** What the program shows while no network is open: what to begin with. Start at {@link org.concordat.desktop.welcome.WelcomePage}. */
@NullMarked
package org.concordat.desktop.welcome;

import org.jspecify.annotations.NullMarked;
