/** Questions and messages in the words of the program. Start at {@link org.concordat.desktop.dialog.Dialogs}. */
@NullMarked
package org.concordat.desktop.dialog;

import org.jspecify.annotations.NullMarked;
