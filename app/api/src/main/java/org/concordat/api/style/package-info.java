/**
 * How a type looks, as data: shape, colours, line and icon. No AWT here; {@code diagram} turns these values into a drawing. Start at
 * {@link org.concordat.api.style.NodeStyle} and {@link org.concordat.api.style.LinkStyle}.
 */
@NullMarked
package org.concordat.api.style;

import org.jspecify.annotations.NullMarked;
