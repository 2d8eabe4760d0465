/** Dated figures as a small chart over time. Start at {@link org.concordat.desktop.series.SeriesPanel}. */
@NullMarked
package org.concordat.desktop.series;

import org.jspecify.annotations.NullMarked;
