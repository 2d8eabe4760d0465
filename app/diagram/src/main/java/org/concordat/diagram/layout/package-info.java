/**
 * Automatic layout: where boxes go and how links bend, computed from sizes and ends alone. It depends on nothing but the JDK, so it can be
 * tested, timed and reused without a canvas. Start at {@link org.concordat.diagram.layout.Layout}.
 */
@NullMarked
package org.concordat.diagram.layout;

import org.jspecify.annotations.NullMarked;
