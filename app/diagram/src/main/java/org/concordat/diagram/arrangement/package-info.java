/**
 * Lets a layout arrange a view: from boxes and links to a layout's graph, and from its result to one edit. Opens no window. Start at
 * {@link org.concordat.diagram.arrangement.Arrangement}.
 */
@NullMarked
package org.concordat.diagram.arrangement;

import org.jspecify.annotations.NullMarked;
