package org.concordat.diagram.overview;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.style.Colour;
import org.concordat.diagram.text.Wrapping;
import org.jspecify.annotations.Nullable;

/**
 * Places names for one scale, for the whole drawing at once, so that what is seen of it does not matter: groups first, then sums, then single nodes,
 * each where there is still room. All sides are in pixels.
 */
final class Naming {

    private static final double INSET = 7;
    private static final double BETWEEN = 5;
    /** A narrower group has its name in its middle. */
    private static final double WIDE = 90;

    private static final double WIDEST_NODE = 130;
    /** A box this high has its name on it, else below. */
    private static final double HOLDS_NAME = 28;
    /** Members of a closed group are named once they are this large. */
    private static final double NAMED_FROM = 34;
    /** So many pixels of the drawing for each name of a single node, and for each sum. */
    private static final double PER_NODE = 16_000;

    private static final double PER_SUM = 80_000;
    private static final double SHORTEST = 70;
    private static final double WEAK = 0.2;

    private final Country country;
    private final Weights weights;
    private final Level level;
    private final double scale;
    private final Room room = new Room();
    private final List<Name> names = new ArrayList<>();
    private final Map<Integer, Point2D> hubs = new HashMap<>();

    Naming(Country country, Weights weights, Level level, double scale) {
        this.country = country;
        this.weights = weights;
        this.level = level;
        this.scale = scale;
    }

    List<Name> names() {
        return names;
    }

    /** Where the lines of a node meet, in drawing units: its middle, or that of the room below its name. */
    Point2D hub(int node) {
        var bounds = country.areas.bounds(node);
        return hubs.getOrDefault(node, new Point2D.Double(bounds.getCenterX(), bounds.getCenterY()));
    }

    void nameGroups() {
        var members = weights.members(level);
        var closed = weights.weightiest(node -> country.isClosedGroup(node, level));
        for (int group : closed) {
            nameGroup(group, members.getOrDefault(group, ""));
        }
        var areas = closed.stream().map(group -> pixels(group)).toList();
        for (int group : weights.weightiest(node -> country.ranks.of(node) > level.number())) {
            nameOpenGroup(group, areas);
        }
    }

    private void nameGroup(int group, String members) {
        var area = pixels(group);
        for (var lines : Fitting.within(area.getWidth() - 2 * INSET, weights.name(group))) {
            if (placeAtHead(group, area, lines, members) || placeInside(group, area, lines)) {
                return;
            }
        }
    }

    /** With what the group holds below its name, and room for its lines below that. */
    private boolean placeAtHead(int group, Rectangle2D area, List<String> lines, String members) {
        var size = Name.room(Name.Role.GROUP, lines, members);
        double top = area.getY() + INSET;
        boolean roomy = area.getHeight() > 1.5 * size.getHeight() + INSET
                && area.getWidth() > size.getWidth() + INSET
                && area.getWidth() > WIDE;
        if (!roomy || !place(Name.Role.GROUP, group, lines, members, area.getCenterX(), top)) {
            return false;
        }
        double middle = (top + size.getHeight() + area.getMaxY()) / 2;
        hubs.put(group, new Point2D.Double(area.getCenterX() / scale, middle / scale));
        return true;
    }

    /** In the middle, or above or below it where the names of neighbours are in the way. */
    private boolean placeInside(int group, Rectangle2D area, List<String> lines) {
        double height = Name.room(Name.Role.GROUP, lines, "").getHeight();
        double play = Math.max(0, area.getHeight() / 2 - height / 2 - INSET);
        for (double shift : new double[] {0, -0.5, 0.5, -1, 1}) {
            double top = area.getCenterY() - height / 2 + shift * play;
            if (place(Name.Role.GROUP, group, lines, "", area.getCenterX(), top)) {
                return true;
            }
        }
        return false;
    }

    /** A group whose members are groups themselves is named where its frame is empty: at the foot or the head, at the right or the left. */
    private void nameOpenGroup(int group, List<Rectangle2D> closed) {
        var area = pixels(group);
        var lines = List.of(weights.name(group));
        var size = Name.room(Name.Role.AROUND, lines, "");
        double reach = size.getWidth() / 2 + INSET;
        double[] across = {area.getMaxX() - reach, area.getCenterX(), area.getX() + reach};
        double[] down = {area.getMaxY() - size.getHeight() - INSET, area.getY() + INSET};
        for (double top : down) {
            for (double x : across) {
                var box = new Rectangle2D.Double(x - size.getWidth() / 2, top, size.getWidth(), size.getHeight());
                boolean free = area.contains(box) && closed.stream().noneMatch(box::intersects);
                if (free && place(Name.Role.AROUND, group, lines, "", x, top)) {
                    return;
                }
            }
        }
    }

    void nameSums(List<FlowLine> strongestFirst, String unit) {
        double left = Math.max(5, size() / PER_SUM);
        for (var line : strongestFirst) {
            boolean worthIt = line.length() * scale > SHORTEST
                    && line.load().strength() > WEAK
                    && line.load().amount() > 1;
            if (left > 0 && worthIt && nameSum(line, Amounts.onLine(line.load().amount(), unit))) {
                left--;
            }
        }
    }

    private boolean nameSum(FlowLine line, String sum) {
        var middle = line.middle();
        return place(Name.Role.SUM, Parents.NONE, List.of(sum), "", middle.getX() * scale, middle.getY() * scale - 7);
    }

    /** Nodes that stand for themselves and, once they are large enough, members of closed groups. */
    void nameNodes() {
        double left = Math.max(12, size() / PER_NODE);
        for (int node : weights.weightiest(this::isNamed)) {
            if (left > 0 && nameNode(node)) {
                left--;
            }
        }
    }

    private boolean isNamed(int node) {
        return country.nodes.isShown(node)
                && !country.tree.isGroup(node)
                && (level.isClosed(node) || country.areas.across(node) * scale >= NAMED_FROM);
    }

    private boolean nameNode(int node) {
        var box = pixels(node);
        var style = Name.Role.NODE.style();
        if (box.getHeight() < HOLDS_NAME) {
            var line = new Wrapping(style, WIDEST_NODE, 1).wrap(weights.name(node));
            return place(Name.Role.NODE, node, line, "", box.getCenterX(), box.getMaxY() + 1);
        }
        style = Name.Role.ON_BOX.style();
        var lines = new Wrapping(style, Math.max(box.getWidth() + 2 * BETWEEN, 60), 3).wrap(weights.name(node));
        double top = box.getCenterY() - lines.size() * style.leading() / 2;
        return place(Name.Role.ON_BOX, node, lines, "", box.getCenterX(), top);
    }

    private boolean place(Name.Role role, int of, List<String> lines, String under, double x, double top) {
        var size = Name.room(role, lines, under);
        double left = withinDrawing(x - size.getWidth() / 2, size.getWidth());
        var box = new Rectangle2D.Double(left, top, size.getWidth(), size.getHeight());
        if (lines.isEmpty() || !room.take(box, role == Name.Role.ON_BOX ? 2 : BETWEEN)) {
            return false;
        }
        names.add(new Name(role, lines, under, box, tint(of)));
        return true;
    }

    /** A name that reached beyond the drawing might be cut. */
    private double withinDrawing(double left, double width) {
        var bounds = country.bounds;
        double least = bounds.getMinX() * scale;
        return Math.max(least, Math.min(left, Math.max(least, bounds.getMaxX() * scale - width)));
    }

    /** The colour of the closed group that a name stands in, or null. */
    private @Nullable Colour tint(int of) {
        int group = of == Parents.NONE ? of : level.standing()[of];
        return group != Parents.NONE && country.isClosedGroup(group, level)
                ? Ground.colour(country.nodes.type(group).style())
                : null;
    }

    private Rectangle2D pixels(int node) {
        var box = country.areas.bounds(node);
        return new Rectangle2D.Double(
                box.getX() * scale, box.getY() * scale, box.getWidth() * scale, box.getHeight() * scale);
    }

    private double size() {
        return country.bounds.getWidth() * country.bounds.getHeight() * scale * scale;
    }
}
