package org.concordat.api.measure;

import java.util.List;
import org.concordat.api.rule.Check;

/**
 * A figure over a network, such as population covered. A function without state, which may be called from any thread.
 *
 * @since 0.1.0
 */
public interface Measure {

    /** The persisted id, with the prefix of its care model. */
    String id();

    String label();

    /** The formula in words. */
    String formula();

    /** The unit of its figures, such as {@code persons}; empty for a plain number. */
    String unit();

    /** What the formula or its benchmark rests on: guidance, a paper, or the author's own judgement; empty where nothing is to be said. */
    default String source() {
        return "";
    }

    /** One figure per thing measured, such as per partnership; empty where there is none. */
    List<Figure> measure(Check check);
}
