package org.concordat.diagram.overview;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names groups, the weightiest first, and keeps a place for the lines of each where its name is not. All sides are in pixels. */
final class GroupNaming {

    private static final double INSET = 7;
    /** How far below a name in the middle the lines of its group meet. */
    private static final double BELOW = 14;
    /** A narrower group has its name in its middle. */
    private static final double WIDE = 90;

    private final Country country;
    private final Weights weights;
    private final NameSheet sheet;
    private final Map<Integer, Point2D> hubs = new HashMap<>();

    GroupNaming(Country country, Weights weights, NameSheet sheet) {
        this.country = country;
        this.weights = weights;
        this.sheet = sheet;
    }

    /** Where the lines of a node meet, in drawing units: its middle, or that of the room below its name. */
    Point2D hub(int node) {
        var bounds = country.areas.bounds(node);
        return hubs.getOrDefault(node, new Point2D.Double(bounds.getCenterX(), bounds.getCenterY()));
    }

    void name() {
        var level = sheet.level();
        var members = weights.members(level);
        var closed = weights.weightiest(node -> country.isClosedGroup(node, level));
        for (int group : closed) {
            nameClosed(group, members.getOrDefault(group, ""));
        }
        var areas = closed.stream().map(sheet::pixels).toList();
        for (int group : weights.weightiest(node -> country.ranks.of(node) > level.number())) {
            nameOpen(group, areas);
        }
    }

    private void nameClosed(int group, String members) {
        var area = sheet.pixels(group);
        for (var lines : Fitting.within(area.getWidth() - 2 * INSET, weights.name(group))) {
            if (placeAtHead(group, area, lines, members) || placeInside(group, area, lines)) {
                return;
            }
        }
    }

    /** With what the group holds below its name, and room for its lines beside that. At the foot where only that is empty. */
    private boolean placeAtHead(int group, Rectangle2D area, List<String> lines, String members) {
        var size = Name.room(Name.Role.GROUP, lines, members);
        boolean roomy = area.getHeight() > 1.5 * size.getHeight() + INSET
                && area.getWidth() > size.getWidth() + INSET
                && area.getWidth() > WIDE;
        double head = area.getY() + INSET;
        double foot = area.getMaxY() - INSET - size.getHeight();
        boolean low = !isEmpty(group, area, size, head) && isEmpty(group, area, size, foot);
        double top = low ? foot : head;
        if (!roomy || !sheet.place(Name.Role.GROUP, group, lines, members, area.getCenterX(), top)) {
            return false;
        }
        double middle = low ? (area.getY() + foot) / 2 : (head + size.getHeight() + area.getMaxY()) / 2;
        hubs.put(group, sheet.onDrawing(area.getCenterX(), middle));
        return true;
    }

    private boolean isEmpty(int group, Rectangle2D area, Rectangle2D size, double top) {
        double scale = sheet.scale();
        return country.isEmpty(
                group,
                new Rectangle2D.Double(
                        (area.getCenterX() + size.getX()) / scale,
                        top / scale,
                        size.getWidth() / scale,
                        size.getHeight() / scale));
    }

    /** In the middle, or above or below it where the names of neighbours are in the way. */
    private boolean placeInside(int group, Rectangle2D area, List<String> lines) {
        double height = Name.room(Name.Role.GROUP, lines, "").getHeight();
        double play = Math.max(0, area.getHeight() / 2 - height / 2 - INSET);
        for (double shift : new double[] {0, -0.5, 0.5, -1, 1}) {
            double top = area.getCenterY() - height / 2 + shift * play;
            if (sheet.place(Name.Role.GROUP, group, lines, "", area.getCenterX(), top)) {
                double below = Math.min(area.getMaxY() - INSET, top + height + BELOW);
                hubs.put(group, sheet.onDrawing(area.getCenterX(), below));
                return true;
            }
        }
        return false;
    }

    /** A group whose members are groups themselves is named where its frame is empty: at the foot or the head, at the right or the left. */
    private void nameOpen(int group, List<Rectangle2D> closed) {
        var area = sheet.pixels(group);
        var lines = List.of(weights.name(group));
        var size = Name.room(Name.Role.AROUND, lines, "");
        double reach = size.getWidth() / 2 + INSET;
        double[] across = {area.getMaxX() - reach, area.getCenterX(), area.getX() + reach};
        double[] down = {area.getMaxY() - size.getHeight() - INSET, area.getY() + INSET};
        for (double top : down) {
            for (double x : across) {
                var box = new Rectangle2D.Double(x - size.getWidth() / 2, top, size.getWidth(), size.getHeight());
                boolean free = area.contains(box) && closed.stream().noneMatch(box::intersects);
                if (free && sheet.place(Name.Role.AROUND, group, lines, "", x, top)) {
                    return;
                }
            }
        }
    }
}
