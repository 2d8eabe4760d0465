package org.concordat.diagram.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.concordat.api.view.Box;

/** Leaves equal gaps between boxes side by side, or one below the other; the first and the last stay where they are. */
public enum Distribution {
    HORIZONTAL(Box::x, Box::width),
    VERTICAL(Box::y, Box::height);

    private final ToDoubleFunction<Box> start;
    private final ToDoubleFunction<Box> size;

    Distribution(ToDoubleFunction<Box> start, ToDoubleFunction<Box> size) {
        this.start = start;
        this.size = size;
    }

    /**
     * Where the boxes come to stand, in whole units. The gap is negative where there is not enough room for all; fewer than three boxes stay as
     * they are.
     */
    public List<Box> of(List<Box> boxes) {
        if (boxes.size() < 3) {
            return boxes;
        }
        int[] order = IntStream.range(0, boxes.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> middle(boxes.get(i))))
                .mapToInt(i -> i)
                .toArray();
        var first = boxes.get(order[0]);
        var last = boxes.get(order[order.length - 1]);
        double room = start.applyAsDouble(last) + size.applyAsDouble(last) - start.applyAsDouble(first);
        double filled = boxes.stream().mapToDouble(size).sum();
        double gap = (room - filled) / (boxes.size() - 1);
        var spread = new ArrayList<>(boxes);
        double at = start.applyAsDouble(first);
        for (int i = 0; i < order.length - 1; i++) {
            var box = boxes.get(order[i]);
            spread.set(order[i], i == 0 ? box : at(box, Math.rint(at)));
            at += size.applyAsDouble(box) + gap;
        }
        return List.copyOf(spread);
    }

    private double middle(Box box) {
        return start.applyAsDouble(box) + size.applyAsDouble(box) / 2;
    }

    private Box at(Box box, double place) {
        return this == HORIZONTAL ? box.at(place, box.y()) : box.at(box.x(), place);
    }
}
