/**
 * All nodes by type, with their links beneath them. {@code Outline} knows no widget. Start at
 * {@link org.concordat.desktop.tree.NetworkTree}.
 */
@NullMarked
package org.concordat.desktop.tree;

import org.jspecify.annotations.NullMarked;
