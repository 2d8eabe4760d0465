package org.concordat.diagram.nesting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;

/** Plots of different kinds one under the other, each over the whole width, so that no few small boxes stand beside high groups. */
final class Stack implements Plot {

    private final List<Plot> layers;
    private final double gap;
    private final List<Size> sizes;
    /** The layer that takes the height which is left over. */
    private final Plot largest;

    /** @param layers at least one, from above */
    Stack(List<Plot> layers, double gap) {
        this.layers = List.copyOf(layers);
        this.gap = gap;
        var all = new ArrayList<Size>();
        for (var layer : layers) {
            layer.sizes().forEach(size -> all.add(stacked(size.width())));
        }
        sizes = Size.worthwhile(all, size -> size);
        largest = layers.stream()
                .max(Comparator.comparingDouble(layer -> layer.size(1).area()))
                .orElseThrow();
    }

    private Size stacked(double within) {
        double width = 0;
        double height = -gap;
        for (var layer : layers) {
            var low = lowest(layer, within);
            width = Math.max(width, low.width());
            height += low.height() + gap;
        }
        return new Size(width, height);
    }

    /** The lowest form within a width, or the narrowest. */
    private static Size lowest(Plot layer, double width) {
        var lowest = layer.sizes().get(0);
        for (var size : layer.sizes()) {
            lowest = size.width() <= width ? size : lowest;
        }
        return lowest;
    }

    @Override
    public List<Size> sizes() {
        return sizes;
    }

    @Override
    public boolean stretches() {
        return true;
    }

    @Override
    public void settle(double left, double top, Size room, Map<NodeId, Box> boxes) {
        double spare = Math.max(0, room.height() - stacked(room.width()).height());
        double y = top;
        for (var layer : layers) {
            double height = lowest(layer, room.width()).height() + (layer == largest ? spare : 0);
            layer.settle(left, y, new Size(room.width(), height), boxes);
            y += height + gap;
        }
    }
}
