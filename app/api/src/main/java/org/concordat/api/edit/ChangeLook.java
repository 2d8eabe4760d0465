package org.concordat.api.edit;

import org.concordat.api.view.Look;
import org.concordat.api.view.ViewId;

/**
 * Gives a view another look: style rules, filters, lock, line jumps, lanes.
 *
 * @since 0.1.0
 */
public record ChangeLook(ViewId view, Look before, Look after) implements Edit {

    @Override
    public Edit inverse() {
        return new ChangeLook(view, after, before);
    }

    @Override
    public String label() {
        return Labels.of(key());
    }

    private String key() {
        if (!before.rules().equals(after.rules())) {
            return "styleRules";
        } else if (!before.filters().equals(after.filters())) {
            return "filters";
        } else if (!before.lanes().equals(after.lanes())) {
            return "lanes";
        } else if (before.plainCrossings() != after.plainCrossings()) {
            return "crossings";
        }
        return after.locked() ? "lock" : "unlock";
    }
}
