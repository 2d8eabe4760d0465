package org.concordat.api.measure;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.fact.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * One result of a measure.
 *
 * @param measure the id of the measure
 * @param value the figure, or null where the network does not hold enough to say
 * @param sentence the result in plain words with names and unit, or what is missing
 * @param used the elements that went into it
 */
public record Figure(String measure, @Nullable BigDecimal value, String unit, String sentence, List<ElementId> used) {

    public Figure {
        used = List.copyOf(used);
    }
}
