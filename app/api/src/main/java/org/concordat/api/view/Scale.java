package org.concordat.api.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.concordat.api.style.Colour;
import org.jspecify.annotations.Nullable;

/**
 * How a value comes to a look.
 *
 * @since 0.1.0
 */
public sealed interface Scale {

    /**
     * From low to high.
     *
     * @param ramp the colours; without effect where a size or a width is set
     * @param low where it begins; null for the lowest value in the network
     * @param high where it ends, likewise
     */
    record Continuous(
            Ramp ramp, @Nullable Double low, @Nullable Double high) implements Scale {

        /** @throws IllegalArgumentException if an end is no number */
        public Continuous {
            if (low != null && !Double.isFinite(low) || high != null && !Double.isFinite(high)) {
                throw new IllegalArgumentException("Not the ends of a scale: " + low + ", " + high);
            }
            low = positiveZero(low);
            high = positiveZero(high);
        }

        private static @Nullable Double positiveZero(@Nullable Double end) {
            return end == null ? null : Double.valueOf(end + 0.0);
        }

        /** Between the lowest and the highest value in the network. */
        public static Continuous of(Ramp ramp) {
            return new Continuous(ramp, null, null);
        }
    }

    /**
     * A colour for each of some values; any other is grey.
     *
     * @param colours in the order in which the legend names them
     */
    record ByChoice(Map<String, Colour> colours) implements Scale {

        public ByChoice {
            colours = Collections.unmodifiableMap(new LinkedHashMap<>(colours));
        }
    }

    /** The value itself, in words. */
    record AsWritten() implements Scale {}
}
