/** The settings of the program. Start at {@link org.concordat.desktop.settings.SettingsDialog}. */
@NullMarked
package org.concordat.desktop.settings;

import org.jspecify.annotations.NullMarked;
