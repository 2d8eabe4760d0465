package org.concordat.exchange.office;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.View;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Group;
import org.concordat.exchange.office.Recording.Filled;
import org.concordat.exchange.office.Recording.Part;
import org.concordat.exchange.office.Recording.Words;

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
    private final List<LinkOnSlide> links = new ArrayList<>();

    SlideDrawing(Drawing drawing, View view) {
        this.drawing = drawing;
        this.view = view;
        var recording = new Recording();
        drawing.paint(recording, Theme.LIGHT, drawing.bounds());
        parts = recording.parts();
        partsThatAre("node").forEach(this::takeNode);
        partsThatAre("link").forEach(this::takeLink);
        giveSites();
    }

    private Stream<Part> partsThatAre(String kind) {
        return parts.stream().filter(part -> part.is(kind));
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
        var link = drawing.network().line(id);
        var figure = drawing.figure(id);
        if (link != null && figure != null && nodes.containsKey(link.from()) && nodes.containsKey(link.to())) {
            LinkOnSlide.of(link, figure, part.marks()).ifPresent(links::add);
        }
    }

    private void giveSites() {
        var among = links.stream().collect(Collectors.groupingBy(SlideDrawing::ends, Collectors.counting()));
        var more = new LinkedHashMap<NodeId, List<Point2D>>();
        for (var link : links) {
            boolean isCrowded = among.getOrDefault(ends(link), 0L) > 1;
            giveSite(link, link.from(), link.start(), isCrowded, more);
            giveSite(link, link.to(), link.end(), isCrowded, more);
        }
        more.forEach((id, points) -> nodes.computeIfPresent(id, (same, node) -> node.withSites(points)));
    }

    private static Set<NodeId> ends(LinkOnSlide link) {
        return Stream.of(link.from(), link.to()).collect(Collectors.toSet());
    }

    private void giveSite(
            LinkOnSlide link, NodeId end, Point2D place, boolean isCrowded, Map<NodeId, List<Point2D>> more) {
        boolean isOwn = !link.isLoop() && (isCrowded || node(end).figure().frame());
        if (isOwn || node(end).isDrum()) {
            var places = more.computeIfAbsent(end, n -> new ArrayList<>());
            if (isOwn) {
                places.add(place);
            }
        }
    }

    private NodeOnSlide node(NodeId id) {
        return Objects.requireNonNull(nodes.get(id));
    }

    /** All shapes, from the back to the front: lanes, frames, lines, boxes, labels. */
    String write(Placing placing, Slide slide) {
        var back = new Shapes(placing, slide);
        partsThatAre("lane").forEach(lane -> writeLane(back, lane));
        var front = new Shapes(placing, slide);
        var ids = writeNodes(back, front);
        var connectors = links.stream().map(this::connector).toList();
        var between = new Shapes(placing, slide);
        connectors.forEach(connector -> connector.write(between, ids));
        var over = new Shapes(placing, slide);
        writeLabels(over, connectors);
        return back.xml() + between.xml() + front.xml() + over.xml();
    }

    private static void writeLane(Shapes shapes, Part lane) {
        var name = lane.group().title();
        lane.marks().stream()
                .filter(Filled.class::isInstance)
                .map(Filled.class::cast)
                .reduce((first, last) -> last)
                .ifPresent(ground -> {
                    var box = ground.shape().getBounds2D();
                    shapes.textBox(name, box, ground, Lettering.inside(lane.words(), name, box, box, true));
                });
    }

    /** @return the ids of the shapes that lines are glued to */
    private Map<NodeId, Integer> writeNodes(Shapes back, Shapes front) {
        var boxes = new LinkedHashMap<NodeId, Rectangle2D>();
        nodes.forEach((id, node) -> boxes.put(id, node.figure().box()));
        var framing = Framing.of(boxes, id -> node(id).figure().frame());
        var ids = new HashMap<NodeId, Integer>();
        for (var root : framing.roots()) {
            var shapes = node(root).figure().frame() ? back : front;
            writeNode(shapes, root, framing, ids);
        }
        return ids;
    }

    private void writeNode(Shapes shapes, NodeId id, Framing framing, Map<NodeId, Integer> ids) {
        var node = node(id);
        if (!framing.holdsSomething(id)) {
            ids.put(id, node.write(shapes));
            return;
        }
        shapes.beginGroup(node.name(), "", around(id, framing));
        ids.put(id, node.writeAll(shapes));
        framing.membersOf(id).forEach(member -> writeNode(shapes, member, framing, ids));
        shapes.endGroup();
    }

    private Rectangle2D around(NodeId id, Framing framing) {
        var all = node(id).bounds();
        for (var member : framing.membersOf(id)) {
            all = all.createUnion(around(member, framing));
        }
        return all;
    }

    private Connector connector(LinkOnSlide link) {
        boolean isBent = view.bends().containsKey(link.link().id());
        return Connector.of(link, node(link.from()).form(), node(link.to()).form(), isBent);
    }

    private void writeLabels(Shapes shapes, List<Connector> connectors) {
        var painted =
                parts.stream().filter(part -> part.group().equals(Group.LABELS)).findFirst();
        for (var connector : connectors) {
            var figure = connector.link().figure();
            if (!figure.label().isBlank()) {
                painted.ifPresent(labels -> connector.writeLabel(shapes, wordsOn(figure.labelBounds(), labels)));
            }
        }
    }

    private static List<Words> wordsOn(Rectangle2D plate, Part labels) {
        var words = new ArrayList<Words>();
        boolean here = false;
        for (var mark : labels.marks()) {
            if (mark instanceof Filled fill) {
                here = fill.shape().getBounds2D().equals(plate);
            } else if (here && mark instanceof Words word) {
                words.add(word);
            }
        }
        return words;
    }
}
