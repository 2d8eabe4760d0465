/**
 * Figures over a network, each with its formula, its unit and the elements it used. Start at
 * {@link org.concordat.api.measure.Measure}.
 */
@NullMarked
package org.concordat.api.measure;

import org.jspecify.annotations.NullMarked;
