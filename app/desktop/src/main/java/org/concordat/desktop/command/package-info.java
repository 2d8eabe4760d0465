/**
 * What a user can do, as one list of values: menu bar, tool bar, command palette and shortcut sheet are read from it. Knows no feature.
 * Start at {@link org.concordat.desktop.command.Command}.
 */
@NullMarked
package org.concordat.desktop.command;

import org.jspecify.annotations.NullMarked;
