package org.concordat.diagram.alignment;

import java.util.List;
import org.concordat.api.view.Box;

/** Makes boxes as large as the first of them; their upper left corners stay. */
public enum SizeMatch {
    WIDTH(true, false),
    HEIGHT(false, true),
    BOTH(true, true);

    private final boolean width;
    private final boolean height;

    SizeMatch(boolean width, boolean height) {
        this.width = width;
        this.height = height;
    }

    public List<Box> of(List<Box> boxes) {
        return boxes.stream()
                .map(box -> box.sized(
                        width ? boxes.get(0).width() : box.width(),
                        height ? boxes.get(0).height() : box.height()))
                .toList();
    }
}
