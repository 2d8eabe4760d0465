package org.concordat.diagram.alignment;

import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.api.view.Box;

/** Brings boxes in front of all others, or sends them behind all others; among themselves they keep their order. */
public enum Stacking {
    FRONT,
    BACK;

    /** @param others the boxes that stay as they are; without any, all stay */
    public List<Box> of(List<Box> boxes, Collection<Box> others) {
        if (boxes.isEmpty() || others.isEmpty()) {
            return boxes;
        }
        var mine = levels(boxes);
        var theirs = levels(others);
        boolean there = this == FRONT ? mine.getMin() > theirs.getMax() : mine.getMax() < theirs.getMin();
        int by = this == FRONT ? theirs.getMax() + 1 - mine.getMin() : theirs.getMin() - 1 - mine.getMax();
        return there
                ? boxes
                : boxes.stream().map(box -> box.withLevel(box.level() + by)).toList();
    }

    private static IntSummaryStatistics levels(Collection<Box> boxes) {
        return boxes.stream().collect(Collectors.summarizingInt(Box::level));
    }
}
