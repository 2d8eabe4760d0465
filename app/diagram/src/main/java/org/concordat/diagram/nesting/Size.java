package org.concordat.diagram.nesting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** How much room something takes, in drawing units. */
record Size(double width, double height) {

    /** So many choices are enough for good shelves, and few enough to try all. */
    private static final int MOST_CHOICES = 14;

    /** What takes so much more area than the tightest choice is left out: it would be mostly empty. */
    private static final double WASTE = 1.6;

    double area() {
        return width * height;
    }

    boolean fits(Size room) {
        return width <= room.width && height <= room.height;
    }

    Size plus(double moreWidth, double moreHeight) {
        return new Size(width + moreWidth, height + moreHeight);
    }

    /**
     * Of things by size those that waste little and are not both wider and higher than another, from the narrowest to the widest, thinned to
     * a few; not empty unless the given list is.
     */
    static <T> List<T> worthwhile(List<T> things, Function<T, Size> size) {
        var sorted = new ArrayList<>(things);
        sorted.sort(Comparator.comparingDouble((T thing) -> size.apply(thing).width)
                .thenComparingDouble(thing -> size.apply(thing).height));
        var kept = new ArrayList<T>();
        double lowest = Double.POSITIVE_INFINITY;
        double most = WASTE
                * things.stream()
                        .mapToDouble(thing -> size.apply(thing).area())
                        .min()
                        .orElse(0);
        for (var thing : sorted) {
            if (size.apply(thing).height < lowest && size.apply(thing).area() <= most) {
                lowest = size.apply(thing).height;
                kept.add(thing);
            }
        }
        return thinned(kept);
    }

    private static <T> List<T> thinned(List<T> things) {
        if (things.size() <= MOST_CHOICES) {
            return things;
        }
        var few = new ArrayList<T>(MOST_CHOICES);
        for (int i = 0; i < MOST_CHOICES; i++) {
            few.add(things.get(i * (things.size() - 1) / (MOST_CHOICES - 1)));
        }
        return few;
    }
}
