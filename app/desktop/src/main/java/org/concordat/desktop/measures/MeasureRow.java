package org.concordat.desktop.measures;

import org.concordat.api.measure.Figure;
import org.concordat.api.measure.Measure;

/** A line of the list: the name of a measure, or one of its figures. */
sealed interface MeasureRow {

    Measure measure();

    /** The name of a measure, above its figures. */
    record Heading(Measure measure, boolean failed) implements MeasureRow {}

    record Line(Measure measure, Figure figure) implements MeasureRow {}
}
