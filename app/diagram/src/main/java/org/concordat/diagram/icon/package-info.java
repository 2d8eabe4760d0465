/**
 * Icons of care models, read from a small safe subset of SVG. Plugins supply the files, so nothing in them is trusted. Start at
 * {@link org.concordat.diagram.icon.Icon}.
 */
@NullMarked
package org.concordat.diagram.icon;

import org.jspecify.annotations.NullMarked;
