package org.concordat.diagram.picture;

import java.util.List;
import java.util.Map;
import org.concordat.api.view.Look;
import org.concordat.diagram.styling.Values;

/** What the lanes of a view tell apart, as a section of a legend: their headings say the rest. */
record LaneSection(Look look, Values values) {

    /** None where there are no lanes, or nobody knows. */
    Map<String, List<Sample>> sections() {
        var by = look.lanesBy();
        if (by.isEmpty()) {
            return Map.of();
        }
        var words = by.equals(Look.GROUP) ? Texts.get("lanes.group") : values.label(by);
        return Map.of(Texts.get("lanes"), List.of(new Sample(words, 0, (surface, theme, box) -> {})));
    }
}
