/**
 * The views of one network as tabs over the canvas, and bringing elements into a view. Start at
 * {@link org.concordat.desktop.views.ViewActions}.
 */
@NullMarked
package org.concordat.desktop.views;

import org.jspecify.annotations.NullMarked;
