/**
 * How the program looks: light and dark, icons, and labels that show a user's text as it stands. Knows no document. Start at
 * {@link org.concordat.desktop.theme.Look}.
 */
@NullMarked
package org.concordat.desktop.theme;

import org.jspecify.annotations.NullMarked;
