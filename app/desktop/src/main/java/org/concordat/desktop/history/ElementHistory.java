package org.concordat.desktop.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.ElementId;
import org.concordat.desktop.desk.Desk;

/**
 * The steps since the document was opened that have touched one element. What was looked through once is remembered, so that asking again
 * costs what is new. Belongs to the thread of the document.
 */
public final class ElementHistory {

    /**
     * A step that has touched it.
     *
     * @param number how many steps are made once this one is
     * @param reached whether it is made now; not if it was taken back
     * @param lines what it did to the element
     */
    public record Touch(int number, String label, boolean reached, List<String> lines) {}

    private final Desk desk;
    private final TouchWords words;
    private final List<Edit> seen = new ArrayList<>();
    private final List<Touch> touches = new ArrayList<>();

    public ElementHistory(Desk desk, ElementId id) {
        this.desk = desk;
        words = new TouchWords(desk.document(), new FactWords(desk.vocabulary(), desk.names()), id);
    }

    /** The latest first. */
    public List<Touch> touches() {
        var steps = desk.document().edits();
        int same = 0;
        while (same < seen.size() && same < steps.size() && seen.get(same) == steps.get(same)) {
            same++;
        }
        int known = same;
        seen.subList(same, seen.size()).clear();
        touches.removeIf(touch -> touch.number() > known);
        for (var step : steps.subList(same, steps.size())) {
            seen.add(step);
            look(step);
        }
        int done = desk.document().stepsDone();
        var latest = new ArrayList<Touch>();
        touches.forEach(t -> latest.add(new Touch(t.number(), t.label(), t.number() <= done, t.lines())));
        Collections.reverse(latest);
        return latest;
    }

    private void look(Edit step) {
        var lines = new LinkedHashSet<String>();
        step.leaves().forEach(leaf -> lines.addAll(words.of(leaf)));
        if (!lines.isEmpty()) {
            touches.add(new Touch(seen.size(), step.label(), true, List.copyOf(lines)));
        }
    }
}
