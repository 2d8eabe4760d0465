/**
 * Small dialogs that show what comes of changing a type, turning a link round or merging nodes, before it is done. Start at
 * {@link org.concordat.desktop.recasting.Recasts}.
 */
@NullMarked
package org.concordat.desktop.recasting;

import org.jspecify.annotations.NullMarked;
