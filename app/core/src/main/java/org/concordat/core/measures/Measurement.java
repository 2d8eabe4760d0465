package org.concordat.core.measures;

import java.util.List;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.Measure;

/**
 * A measure and what it came to.
 *
 * @param failed whether it could not be taken, because it threw; then there are no figures
 */
public record Measurement(Measure measure, List<Figure> figures, boolean failed) {

    public Measurement {
        figures = List.copyOf(figures);
    }
}
