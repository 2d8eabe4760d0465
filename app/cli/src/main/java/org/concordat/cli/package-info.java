/**
 * The command line: whatever the window can do to a file, without a window. It must not see Swing; the window is handed in as a
 * {@link org.concordat.cli.DesktopLauncher}. Start at {@link org.concordat.cli.ConcordatCommand}.
 */
@NullMarked
package org.concordat.cli;

import org.jspecify.annotations.NullMarked;
