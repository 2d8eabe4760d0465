package org.concordat.diagram.overview;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.diagram.text.Wrapping;

/**
 * Places names for one scale, for the whole drawing at once, so that what is seen of it does not matter: groups first, then sums, then single nodes,
 * each where there is still room. All sides are in pixels.
 */
final class Naming {

    private static final double INSET = 6;
    private static final double NARROWEST = 64;
    private static final double WIDEST_NODE = 150;
    private static final double BETWEEN = 5;
    /** Members of a closed group are named once they are this large. */
    private static final double NAMED_FROM = 20;
    /** So many pixels of the drawing for each name of a single node. */
    private static final double PIXELS_PER_NODE = 16_000;

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

    void nameGroups() {
        var members = weights.members(level);
        for (int group : groups()) {
            nameGroup(group, members.getOrDefault(group, ""));
        }
    }

    /** Closed groups, the largest first. */
    private List<Integer> groups() {
        return weights.weightiest(node -> country.tree.isGroup(node) && level.isClosed(node) && country.ranks.of(node) <= level.number());
    }

    private void nameGroup(int group, String members) {
        var area = pixels(country.areas.bounds(group));
        double width = Math.max(NARROWEST, area.getWidth() - 2 * INSET);
        String name = weights.name(group);
        for (int lines = 3; lines > 0; lines--) {
            var wrapping = new Wrapping(Name.Role.GROUP.style(), width, lines);
            if ((lines == 3 && !wrapping.keepsWhole(name)) ) {
                continue;
            }
            var set = lines == 1 ? wrapping.wrap(name) : wrapping.wrapEvenly(name);
            String under = lines == 1 && area.getHeight() < 60 ? "" : members;
            if (placeGroup(group, area, set, under)) {
                return;
            }
        }
    }

    private boolean placeGroup(int group, Rectangle2D area, List<String> lines, String under) {
        var size = Name.room(Name.Role.GROUP, lines, under);
        boolean roomy = area.getHeight() > size.getHeight() + 24;
        double top = roomy ? area.getY() + INSET : area.getCenterY() - size.getHeight() / 2;
        if (!place(Name.Role.GROUP, lines, under, area.getCenterX(), top)) {
            return false;
        }
        if (roomy) {
            double below = top + size.getHeight();
            hubs.put(group, new Point2D.Double(area.getCenterX() / scale, (below + area.getMaxY()) / 2 / scale));
        }
        return true;
    }

    private boolean place(Name.Role role, List<String> lines, String under, double x, double top) {
        var size = Name.room(role, lines, under);
        var box = new Rectangle2D.Double(x - size.getWidth() / 2, top, size.getWidth(), size.getHeight());
        if (lines.isEmpty() || !room.take(box, BETWEEN)) {
            return false;
        }
        names.add(new Name(role, lines, under, box));
        return true;
    }

    /** Where the lines of a node meet, in drawing units: its middle, or that of the room below its name. */
    Point2D hub(int node) {
        var bounds = country.areas.bounds(node);
        return hubs.getOrDefault(node, new Point2D.Double(bounds.getCenterX(), bounds.getCenterY()));
    }

    /** Keeps names of nodes off the hubs. */
    void keepFree(Point2D hub, double radius) {
        room.take(new Rectangle2D.Double(hub.getX() * scale - radius, hub.getY() * scale - radius, 2 * radius, 2 * radius), 0);
    }

    void nameSum(Point2D middle, String sum) {
        place(Name.Role.SUM, List.of(sum), "", middle.getX() * scale, middle.getY() * scale - 7);
    }

    /** Nodes that stand for themselves and, once they are large enough, members of closed groups. */
    void nameNodes() {
        double left = Math.max(12, country.bounds.getWidth() * country.bounds.getHeight() * scale * scale / PIXELS_PER_NODE);
        for (int node : weights.weightiest(this::isNamed)) {
            if (left > 0 && nameNode(node)) {
                left--;
            }
        }
    }

    private boolean isNamed(int node) {
        boolean frame = country.tree.isGroup(node);
        return country.nodes.isShown(node)
                && !frame
                && (level.isClosed(node) || country.areas.across(node) * scale >= NAMED_FROM);
    }

    private boolean nameNode(int node) {
        var box = pixels(country.areas.bounds(node));
        var style = Name.Role.NODE.style();
        boolean inside = box.getHeight() > 2.2 * style.leading();
        double width = inside ? Math.max(NARROWEST, box.getWidth() - INSET) : WIDEST_NODE;
        var lines = new Wrapping(style, width, inside ? 2 : 1).wrap(weights.name(node));
        double height = lines.size() * style.leading();
        double top = inside ? box.getCenterY() - height / 2 : box.getMaxY() + 1;
        return place(Name.Role.NODE, lines, "", box.getCenterX(), top);
    }

    private Rectangle2D pixels(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX() * scale, box.getY() * scale, box.getWidth() * scale, box.getHeight() * scale);
    }
}
