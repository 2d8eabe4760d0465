package org.concordat.exchange.office;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.style.Arrow;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.Stroke;
import org.concordat.api.view.View;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.diagram.figure.LinkFigure;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Group;
import org.concordat.exchange.office.Recording.Drawn;
import org.concordat.exchange.office.Recording.Filled;
import org.concordat.exchange.office.Recording.Mark;
import org.concordat.exchange.office.Recording.Part;
import org.concordat.exchange.office.Recording.Words;
import org.jspecify.annotations.Nullable;

/**
 * A drawing as shapes of a slide. Frames are groups with all that stands in them, so that they are moved together; lines are in no group
 * and glued to the shapes that they join.
 *
 * <p>Lines are glued where office programs glue them: in the middles of sides. Only frames, and boxes with several lines to the same other
 * box, get a place for each line, as these would coincide.
 */
final class SlideDrawing {

    private final Drawing drawing;
    private final View view;
    private final List<Part> parts;
    private final Map<NodeId, NodeOnSlide> nodes = new LinkedHashMap<>();
    private final Map<NodeId, Integer> ids = new HashMap<>();
    private final Map<LinkId, Drawn> lines = new LinkedHashMap<>();
    private final Map<LinkId, List<Mark>> marks = new HashMap<>();

    SlideDrawing(Drawing drawing, View view) {
        this.drawing = drawing;
        this.view = view;
        var recording = new Recording();
        drawing.paint(recording, Theme.LIGHT, drawing.bounds());
        parts = recording.parts();
        parts.stream().filter(part -> part.is("node")).forEach(this::takeNode);
        parts.stream().filter(part -> part.is("link")).forEach(this::takeLink);
        giveSites();
    }

    private void takeNode(Part part) {
        var id = new NodeId(part.group().element());
        var node = drawing.network().node(id);
        var figure = drawing.figure(id);
        if (node != null && figure != null) {
            nodes.put(id, NodeOnSlide.of(node, figure, part.marks()));
        }
    }

    private void takeLink(Part part) {
        var id = new LinkId(part.group().element());
        var all = part.marks();
        if (!all.isEmpty() && all.get(0) instanceof Drawn line) {
            lines.put(id, line);
            boolean doubled = figure(id).style().stroke() == Stroke.DOUBLE;
            int own = (doubled ? 2 : 1) + (figure(id).style().arrow() == Arrow.NONE ? 0 : 1);
            marks.put(id, all.size() > own ? all.subList(own, all.size()) : List.of());
        }
    }

    private LinkFigure figure(LinkId id) {
        return Objects.requireNonNull(drawing.figure(id));
    }

    private Link link(LinkId id) {
        return Objects.requireNonNull(drawing.network().line(id));
    }

    /** The nodes as they are drawn, in the order of painting. */
    List<NodeOnSlide> nodes() {
        return List.copyOf(nodes.values());
    }

    private void giveSites() {
        var among = new HashMap<Set<NodeId>, Integer>();
        for (var id : lines.keySet()) {
            among.merge(ends(link(id)), 1, Integer::sum);
        }
        var more = new LinkedHashMap<NodeId, List<Point2D>>();
        for (var id : lines.keySet()) {
            var link = link(id);
            var points = figure(id).route().points();
            boolean crowded = among.getOrDefault(ends(link), 0) > 1;
            boolean within = isFrame(link.from()) || isFrame(link.to());
            Stream.of(link.from(), link.to())
                    .filter(this::isDrum)
                    .forEach(end -> more.computeIfAbsent(end, n -> new ArrayList<>()));
            if (!link.from().equals(link.to()) && (crowded || within)) {
                give(more, link.from(), points.get(0), crowded);
                give(more, link.to(), points.get(points.size() - 1), crowded);
            }
        }
        more.forEach((node, points) -> nodes.computeIfPresent(node, (id, shape) -> shape.withSites(points)));
    }

    private void give(Map<NodeId, List<Point2D>> more, NodeId node, Point2D point, boolean crowded) {
        if (crowded || isFrame(node)) {
            more.computeIfAbsent(node, n -> new ArrayList<>()).add(point);
        }
    }

    private boolean isDrum(NodeId node) {
        var shape = nodes.get(node);
        return shape != null && shape.isDrum();
    }

    private static Set<NodeId> ends(Link link) {
        return new TreeSet<>(List.of(link.from(), link.to()));
    }

    private boolean isFrame(NodeId node) {
        var shape = nodes.get(node);
        return shape != null && shape.figure().frame();
    }

    /** All shapes, from the back to the front. @param pictures puts an image into the package and says by which relation */
    String write(Placing placing, Shapes.Ids shapeIds, Function<BufferedImage, String> pictures) {
        var back = new Shapes(placing, shapeIds);
        parts.stream().filter(part -> part.is("lane")).forEach(part -> writeLane(back, part));
        var inside = new LinkedHashMap<NodeId, List<NodeId>>();
        var roots = new ArrayList<NodeId>();
        nodes.keySet().forEach(id -> {
            var around = frameAround(id);
            (around == null ? roots : inside.computeIfAbsent(around, n -> new ArrayList<>())).add(id);
        });
        var front = new Shapes(placing, shapeIds);
        roots.forEach(id -> writeNode(isFrame(id) ? back : front, pictures, id, inside));
        var courses = courses();
        var between = new Shapes(placing, shapeIds);
        writeLinks(between, pictures, courses);
        var over = new Shapes(placing, shapeIds);
        writeLabels(over, courses);
        return back.xml() + between.xml() + front.xml() + over.xml();
    }

    private @Nullable NodeId frameAround(NodeId id) {
        var box = Objects.requireNonNull(nodes.get(id)).figure().box();
        NodeId best = null;
        double smallest = Double.MAX_VALUE;
        for (var entry : nodes.entrySet()) {
            var other = entry.getValue().figure();
            double area = other.box().getWidth() * other.box().getHeight();
            if (other.frame()
                    && !entry.getKey().equals(id)
                    && other.box().contains(box)
                    && area < smallest
                    && area > box.getWidth() * box.getHeight()) {
                best = entry.getKey();
                smallest = area;
            }
        }
        return best;
    }

    private void writeNode(
            Shapes shapes, Function<BufferedImage, String> pictures, NodeId id, Map<NodeId, List<NodeId>> inside) {
        var node = Objects.requireNonNull(nodes.get(id));
        var ornaments = new Ornaments(shapes, node.name(), pictures);
        var members = inside.getOrDefault(id, List.of());
        if (members.isEmpty()) {
            ids.put(id, node.write(shapes, ornaments));
            return;
        }
        shapes.beginGroup(node.name(), around(id, inside));
        ids.put(id, node.writeAll(shapes, ornaments));
        members.forEach(member -> writeNode(shapes, pictures, member, inside));
        shapes.endGroup();
    }

    private Rectangle2D around(NodeId id, Map<NodeId, List<NodeId>> inside) {
        var all = Objects.requireNonNull(nodes.get(id)).bounds();
        for (var child : inside.getOrDefault(id, List.of())) {
            all = all.createUnion(around(child, inside));
        }
        return all;
    }

    private void writeLane(Shapes shapes, Part part) {
        Filled ground = null;
        var words = new ArrayList<Words>();
        for (var mark : part.marks()) {
            if (mark instanceof Filled fill) {
                ground = fill;
            } else if (mark instanceof Words word) {
                words.add(word);
            }
        }
        if (ground != null) {
            var box = ground.shape().getBounds2D();
            var form = Form.of(NodeShape.RECTANGLE, box);
            var text = Lettering.inside(words, part.group().title(), form, box, true);
            shapes.textBox(part.group().title(), box, ground, text);
        }
    }

    private Map<LinkId, Course> courses() {
        var courses = new LinkedHashMap<LinkId, Course>();
        for (var id : lines.keySet()) {
            var link = link(id);
            var from = nodes.get(link.from());
            var to = nodes.get(link.to());
            if (from != null && to != null) {
                var points = figure(id).route().points();
                boolean bent = view.bends().containsKey(id) && points.size() > 2;
                courses.put(
                        id,
                        new Course(
                                from.form().nearest(points.get(0)),
                                to.form().nearest(points.get(points.size() - 1)),
                                bent || link.from().equals(link.to())
                                        ? points.subList(1, points.size() - 1)
                                        : List.of(),
                                link.from().equals(link.to())));
            }
        }
        return courses;
    }

    private void writeLinks(Shapes shapes, Function<BufferedImage, String> pictures, Map<LinkId, Course> courses) {
        courses.forEach((id, course) -> {
            var link = link(id);
            var style = figure(id).style();
            shapes.connector(
                    link.type().label(),
                    Told.of(link),
                    course,
                    Objects.requireNonNull(ids.get(link.from())),
                    Objects.requireNonNull(ids.get(link.to())),
                    Objects.requireNonNull(lines.get(id)).pen(),
                    head(style.arrow()),
                    style.stroke() == Stroke.DOUBLE);
            new Ornaments(shapes, link.type().label(), pictures).write(marks.getOrDefault(id, List.of()));
        });
    }

    private static String head(Arrow arrow) {
        return switch (arrow) {
            case NONE -> "";
            case OPEN -> "arrow";
            case FILLED -> "triangle";
            case DIAMOND -> "diamond";
        };
    }

    private void writeLabels(Shapes shapes, Map<LinkId, Course> courses) {
        var painted = parts.stream()
                .filter(part -> part.group().equals(Group.LABELS))
                .findFirst()
                .map(Part::marks)
                .orElse(List.of());
        for (var id : courses.keySet()) {
            var figure = figure(id);
            if (!figure.label().isBlank()) {
                var plate = figure.labelBounds();
                var words = wordsOn(plate, painted);
                if (!words.isEmpty()) {
                    var course = Objects.requireNonNull(courses.get(id));
                    var box = course.isStraight() ? moved(plate, figure, course) : plate;
                    var ground = new Filled(box, Theme.LIGHT.plate(), 0.92);
                    shapes.textBox(figure.label(), box, ground, Lettering.asPainted(words));
                }
            }
        }
    }

    private static List<Words> wordsOn(Rectangle2D plate, List<Mark> painted) {
        var words = new ArrayList<Words>();
        boolean here = false;
        for (var mark : painted) {
            if (mark instanceof Filled fill) {
                here = fill.shape().getBounds2D().equals(plate);
            } else if (here && mark instanceof Words word) {
                words.add(word);
            }
        }
        return words;
    }

    /** As far along the line, and as far beside it, as in the drawing. */
    private static Rectangle2D moved(Rectangle2D plate, LinkFigure figure, Course course) {
        var points = figure.route().points();
        var a = points.get(0);
        var b = points.get(points.size() - 1);
        double length = Math.max(1, a.distance(b));
        double ux = (b.getX() - a.getX()) / length;
        double uy = (b.getY() - a.getY()) / length;
        double px = plate.getCenterX() - a.getX();
        double py = plate.getCenterY() - a.getY();
        double part = (px * ux + py * uy) / length;
        double asideX = px - part * length * ux;
        double asideY = py - part * length * uy;
        var from = course.from().at();
        var to = course.to().at();
        double x = from.getX() + part * (to.getX() - from.getX()) + asideX;
        double y = from.getY() + part * (to.getY() - from.getY()) + asideY;
        return new Rectangle2D.Double(
                x - plate.getWidth() / 2, y - plate.getHeight() / 2, plate.getWidth(), plate.getHeight());
    }
}
