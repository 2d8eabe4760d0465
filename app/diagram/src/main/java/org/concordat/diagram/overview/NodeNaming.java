package org.concordat.diagram.overview;

import java.util.List;
import org.concordat.diagram.text.Wrapping;

/** Names nodes that stand for themselves and, once they are large enough, members of closed groups; the weightiest first. */
final class NodeNaming {

    private static final double WIDEST = 130;
    /** A box this high has its name on it, else below. */
    private static final double HOLDS_NAME = 28;
    /** How far a name on a box may reach beyond its sides together, and what it may take in any case. */
    private static final double BEYOND = 10;

    private static final double LEAST_WIDTH = 60;
    private static final double NAMED_FROM = 34;
    /** So many pixels of the drawing for each name. */
    private static final double PIXELS = 16_000;

    private static final double FEWEST = 12;

    private final Country country;
    private final Weights weights;
    private final NameSheet sheet;

    NodeNaming(Country country, Weights weights, NameSheet sheet) {
        this.country = country;
        this.weights = weights;
        this.sheet = sheet;
    }

    void name() {
        double left = Math.max(FEWEST, sheet.size() / PIXELS);
        for (int node : weights.weightiest(this::isNamed)) {
            if (left > 0 && name(node)) {
                left--;
            }
        }
    }

    private boolean isNamed(int node) {
        return country.nodes.isShown(node)
                && !country.tree.isGroup(node)
                && (sheet.level().isClosed(node) || country.areas.across(node) * sheet.scale() >= NAMED_FROM);
    }

    private boolean name(int node) {
        var box = sheet.pixels(node);
        if (box.getHeight() < HOLDS_NAME) {
            var line = new Wrapping(Name.Role.NODE.style(), WIDEST, 1).wrap(weights.name(node));
            return sheet.place(Name.Role.NODE, node, line, "", box.getCenterX(), box.getMaxY() + 1);
        }
        var style = Name.Role.ON_BOX.style();
        double width = Math.max(box.getWidth() + BEYOND, LEAST_WIDTH);
        List<String> lines = new Wrapping(style, width, 3).wrap(weights.name(node));
        double top = box.getCenterY() - lines.size() * style.leading() / 2;
        return sheet.place(Name.Role.ON_BOX, node, lines, "", box.getCenterX(), top);
    }
}
