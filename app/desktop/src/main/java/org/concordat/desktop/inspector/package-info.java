/**
 * Editing every fact of what is selected, or the document itself when nothing is. The models ({@code Sheet}, {@code TextForm},
 * {@code ItemForm}) know no widget. Start at {@link org.concordat.desktop.inspector.Inspector}.
 */
@NullMarked
package org.concordat.desktop.inspector;

import org.jspecify.annotations.NullMarked;
