package org.concordat.diagram.styling;

import org.concordat.api.style.Colour;
import org.concordat.api.view.Scale;

/**
 * The lowest and the highest value of a scale.
 *
 * @param low not above high; both are NaN as long as there is no value
 */
public record Ends(double low, double high) {

    static final Ends UNKNOWN = new Ends(Double.NaN, Double.NaN);

    /** Those of a scale, where it leaves them open those of the network. */
    static Ends of(Scale.Continuous scale, Ends measured) {
        var low = scale.low();
        var high = scale.high();
        double from = low == null ? measured.low : low;
        double to = high == null ? measured.high : high;
        return from > to ? new Ends(to, from) : new Ends(from, to);
    }

    public boolean isKnown() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }

    /** How far a value is on the way, from 0 to 1; in the middle if there is no way. */
    double part(double value) {
        return high > low ? Math.max(0, Math.min(1, (value - low) / (high - low))) : 0.5;
    }

    Colour colour(Scale.Continuous scale, double value) {
        if (!scale.ramp().isDiverging()) {
            return scale.ramp().at(part(value));
        }
        double middle = middle();
        return scale.ramp()
                .at(
                        value < middle
                                ? new Ends(low, middle).part(value) / 2
                                : 0.5 + (high > middle ? new Ends(middle, high).part(value) / 2 : 0));
    }

    /** Of a scale that tells two sides apart: 0, if that is between the ends. */
    public double middle() {
        return low < 0 && high > 0 ? 0 : (low + high) / 2;
    }
}
