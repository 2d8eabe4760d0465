package org.concordat.api.measure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Element;
import org.jspecify.annotations.Nullable;

/**
 * One result of a measure.
 *
 * @param measure the id of the measure
 * @param value the figure, or null where the network does not hold enough to say
 * @param sentence the result in plain words with names and unit, or what is missing
 * @param used the elements that went into it
 * @param of the elements that it says something of, each by itself, such as the partnership whose size it is; empty for a figure of the
 *     network or of several elements together
 * @since 0.1.0
 */
public record Figure(
        String measure,
        @Nullable BigDecimal value,
        String unit,
        String sentence,
        List<ElementId> used,
        List<ElementId> of) {

    public Figure {
        used = List.copyOf(used);
        of = List.copyOf(of);
    }

    /** A figure of the network, or of several elements together. */
    public Figure(String measure, @Nullable BigDecimal value, String unit, String sentence, List<ElementId> used) {
        this(measure, value, unit, sentence, used, List.of());
    }

    /** The same as a figure of each of these elements. */
    public Figure of(Element... elements) {
        return of(List.of(elements));
    }

    /** The same as a figure of each of these elements. */
    public Figure of(Collection<? extends Element> elements) {
        return new Figure(
                measure,
                value,
                unit,
                sentence,
                used,
                elements.stream().<ElementId>map(Element::id).toList());
    }
}
