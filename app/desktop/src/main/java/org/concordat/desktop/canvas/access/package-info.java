/**
 * The drawing as a screen reader meets it: one child for each node and link, made when it is asked for. Knows networks, but not how they are
 * drawn. Start at {@link org.concordat.desktop.canvas.access.AccessibleDiagram}.
 */
@NullMarked
package org.concordat.desktop.canvas.access;

import org.jspecify.annotations.NullMarked;
