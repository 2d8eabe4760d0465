package org.concordat.diagram.alignment;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.concordat.api.view.Box;

/** Brings boxes to one edge, or onto one middle line, of the rectangle around all of them. */
public enum Alignment {
    LEFT(true, 0),
    CENTRE(true, 0.5),
    RIGHT(true, 1),
    TOP(false, 0),
    MIDDLE(false, 0.5),
    BOTTOM(false, 1);

    private final boolean sideways;
    private final double part;

    /** @param part how far across the rectangle the line is, from 0 to 1 */
    Alignment(boolean sideways, double part) {
        this.sideways = sideways;
        this.part = part;
    }

    /** Where the boxes come to stand, their corners on whole units; they move along one axis only. */
    public List<Box> of(List<Box> boxes) {
        ToDoubleFunction<Box> start = sideways ? Box::x : Box::y;
        ToDoubleFunction<Box> size = sideways ? Box::width : Box::height;
        double from = boxes.stream().mapToDouble(start).min().orElse(0);
        double to = boxes.stream()
                .mapToDouble(box -> start.applyAsDouble(box) + size.applyAsDouble(box))
                .max()
                .orElse(0);
        double line = from + part * (to - from);
        return boxes.stream()
                .map(box -> at(box, Math.rint(line - part * size.applyAsDouble(box))))
                .toList();
    }

    private Box at(Box box, double start) {
        return sideways ? box.at(start, box.y()) : box.at(box.x(), start);
    }
}
