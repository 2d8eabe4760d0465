package org.concordat.exchange.office;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.style.NodeShape;

/** The geometries that office programs know by name, each with the measures and the connection sites that they give it. */
final class Presets {

    private static final double WHOLE = 100_000;
    /** How far into a corner text reaches, of the radius. */
    private static final double CORNER = 0.29289;

    private Presets() {}

    /** What looks most like a shape of ours. @param edge the line around its fill */
    static Form like(NodeShape shape, Shape edge) {
        var box = edge.getBounds2D();
        double side = Math.min(box.getWidth(), box.getHeight());
        return switch (shape) {
            case RECTANGLE -> new Form("rect", Map.of(), edge, box, box, Site.sides(box));
            case ROUNDED, CONTAINER -> rounded(edge, box, Math.min(10, side / 3));
            case ROUNDED_SQUARE -> rounded(edge, box, Math.min(18, side / 3));
            case PILL -> rounded(edge, box, side / 2);
            case CIRCLE -> new Form("ellipse", Map.of(), edge, box, without(box, 0.146, 0.146), aroundEllipse(box));
            case DIAMOND -> new Form("diamond", Map.of(), edge, box, without(box, 0.25, 0.25), Site.sides(box));
            case HEXAGON -> hexagon(edge, box);
            case CUT_CORNER -> cutCorner(edge, box, Math.min(14, side * 0.25));
            case CUT_CORNERS -> cutCorners(edge, box, Math.min(14, side * 0.25));
            case NOTE -> cutCorner(edge, box, Math.min(16, side * 0.3));
            case DOCUMENT -> document(edge, box);
            case DRUM -> drum(edge, box);
            case CHEVRON -> chevron(edge, box);
            case PERSON, FLAG -> new Form(null, Map.of(), edge, box, box, Site.sides(box));
        };
    }

    private static Form rounded(Shape edge, Rectangle2D box, double radius) {
        double inset = radius * CORNER;
        return new Form(
                "roundRect", Map.of("adj", part(radius, shorter(box))), edge, box, inset(box, inset), Site.sides(box));
    }

    private static Form cutCorner(Shape edge, Rectangle2D box, double cut) {
        var sites = List.of(Site.right(0, box), Site.foot(1, box), Site.left(2, box), Site.top(3, box));
        var inner = new Rectangle2D.Double(
                box.getX(), box.getY() + cut / 2, box.getWidth() - cut / 2, box.getHeight() - cut / 2);
        return new Form("snip1Rect", Map.of("adj", part(cut, shorter(box))), edge, box, inner, sites);
    }

    private static Form cutCorners(Shape edge, Rectangle2D box, double cut) {
        double l = box.getX();
        double t = box.getY();
        double r = box.getMaxX();
        double b = box.getMaxY();
        var sites = List.of(
                site(0, r, t + cut, box),
                site(1, r, b - cut, box),
                site(2, r - cut, b, box),
                site(3, l + cut, b, box),
                site(4, l, b - cut, box),
                site(5, l, t + cut, box),
                site(6, l + cut, t, box),
                site(7, r - cut, t, box));
        return new Form("octagon", Map.of("adj", part(cut, shorter(box))), edge, box, inset(box, cut / 2), sites);
    }

    private static Form hexagon(Shape edge, Rectangle2D box) {
        double point = Math.min(box.getHeight() * 0.3, box.getWidth() * 0.2);
        double l = box.getX();
        double r = box.getMaxX();
        var sites = List.of(
                Site.right(0, box),
                site(1, r - point, box.getMaxY(), box),
                site(2, l + point, box.getMaxY(), box),
                Site.left(3, box),
                site(4, l + point, box.getY(), box),
                site(5, r - point, box.getY(), box));
        var inner = without(box, Math.min(0.3, point * 0.7 / box.getWidth()), 0.08);
        var adjusts = new LinkedHashMap<String, Long>();
        adjusts.put("adj", part(point, shorter(box)));
        adjusts.put("vf", 115_470L);
        return new Form("hexagon", adjusts, edge, box, inner, sites);
    }

    private static Form document(Shape edge, Rectangle2D box) {
        double foot = box.getHeight() * 17_322 / 21_600;
        var waist = new Point2D.Double(box.getCenterX(), box.getY() + box.getHeight() * 20_172 / 21_600);
        var sites = List.of(Site.top(0, box), Site.left(1, box), new Site(2, waist, 0, 1), Site.right(3, box));
        var inner = new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), foot);
        return new Form("flowChartDocument", Map.of(), edge, box, inner, sites);
    }

    private static Form drum(Shape edge, Rectangle2D box) {
        double lid = Math.min(7, box.getHeight() * 0.13);
        var rim = new Point2D.Double(box.getCenterX(), box.getY() + 2 * lid);
        var sites = List.of(
                new Site(0, rim, 0, -1), Site.top(1, box), Site.left(2, box), Site.foot(3, box), Site.right(4, box));
        var inner = new Rectangle2D.Double(
                box.getX(), box.getY() + 2 * lid, box.getWidth(), Math.max(0, box.getHeight() - 3 * lid));
        return new Form("can", Map.of("adj", part(2 * lid, shorter(box))), edge, box, inner, sites);
    }

    private static Form chevron(Shape edge, Rectangle2D box) {
        double point = Math.min(box.getHeight() * 0.35, box.getWidth() * 0.15);
        var notch = new Point2D.Double(box.getX() + point, box.getCenterY());
        double shoulder = box.getX() + (box.getWidth() - point) / 2;
        var sites = List.of(
                new Site(0, new Point2D.Double(shoulder, box.getY()), 0, -1),
                new Site(1, notch, -1, 0),
                new Site(2, new Point2D.Double(shoulder, box.getMaxY()), 0, 1),
                Site.right(3, box));
        return new Form(
                "chevron",
                Map.of("adj", part(point, shorter(box))),
                edge,
                box,
                without(box, point / box.getWidth(), 0),
                sites);
    }

    private static List<Site> aroundEllipse(Rectangle2D box) {
        double in = (1 - Math.sqrt(0.5)) / 2;
        double l = box.getX() + in * box.getWidth();
        double r = box.getMaxX() - in * box.getWidth();
        double t = box.getY() + in * box.getHeight();
        double b = box.getMaxY() - in * box.getHeight();
        return List.of(
                Site.top(0, box),
                new Site(1, new Point2D.Double(l, t), 0, -1),
                Site.left(2, box),
                new Site(3, new Point2D.Double(l, b), 0, 1),
                Site.foot(4, box),
                new Site(5, new Point2D.Double(r, b), 0, 1),
                Site.right(6, box),
                new Site(7, new Point2D.Double(r, t), 0, -1));
    }

    private static Site site(int index, double x, double y, Rectangle2D box) {
        return Site.near(index, new Point2D.Double(x, y), box);
    }

    private static long part(double length, double of) {
        return Math.min(50_000, Math.round(length / Math.max(1e-6, of) * WHOLE));
    }

    private static double shorter(Rectangle2D box) {
        return Math.min(box.getWidth(), box.getHeight());
    }

    private static Rectangle2D inset(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() + by,
                box.getY() + by,
                Math.max(0, box.getWidth() - 2 * by),
                Math.max(0, box.getHeight() - 2 * by));
    }

    private static Rectangle2D without(Rectangle2D box, double across, double down) {
        return new Rectangle2D.Double(
                box.getX() + across * box.getWidth(),
                box.getY() + down * box.getHeight(),
                box.getWidth() * (1 - 2 * across),
                box.getHeight() * (1 - 2 * down));
    }
}
