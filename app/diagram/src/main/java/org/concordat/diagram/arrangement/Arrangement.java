package org.concordat.diagram.arrangement;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.Folding;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.layout.Layout;
import org.concordat.diagram.layout.LayoutGraph;
import org.concordat.diagram.layout.LayoutResult;
import org.concordat.diagram.layout.Progress;

/**
 * A view as it stood when this was made, ready to be arranged, all of it or a part. Immutable: make it on the document's thread, or of a snapshot, let a layout
 * work on it on any other, and hand the edit back to the document. A frame with members inside it keeps them where they stand in it; a closed
 * group takes no more room than is seen of it, and what it hides goes with it; nodes without links may stand in rows by type. What filters hide
 * is left alone. Bends are those of the layout, also where they were made by hand; a link inside a frame takes its own along, and one that the
 * layout does not know becomes straight.
 */
public final class Arrangement {

    private static final Words WORDS = Words.beside(Arrangement.class);

    private final Network network;
    private final View view;
    private final Folding folding;
    private final Units units;
    private final Set<Unit> staying;
    private final List<NodeId> nodes;
    private final List<Link> links;
    /** The numbers of links in the graph; links inside a unit are not in it. */
    private final Map<Link, Integer> ways = new HashMap<>();

    private final LayoutGraph graph;

    private Arrangement(Network network, View view, Units units, Set<Unit> staying) {
        this.network = network;
        this.view = view;
        this.units = units;
        this.staying = staying;
        folding = Folding.of(view.closed());
        nodes = view.boxes().keySet().stream().sorted().filter(units::has).toList();
        links = nodes.stream()
                .flatMap(node -> network.linksFrom(node).stream())
                .filter(this::isKnown)
                .toList();
        graph = graph();
    }

    /** All of a view. Elements are taken in the order of their ids, so that the same view is always arranged alike. */
    public static Arrangement of(Network network, View view) {
        return of(network, view, true);
    }

    /** All of a view. @param shelves whether nodes without links stand in rows by type */
    static Arrangement of(Network network, View view, boolean shelves) {
        var seen = InSight.of(network, view);
        var units = Units.of(network, seen, shelves);
        return new Arrangement(network, seen, units, units.pinned());
    }

    /** A part of a view, with all that stands in its frames; everything else stays where it is. */
    static Arrangement of(Network network, View view, Set<NodeId> part, boolean shelves) {
        var seen = InSight.of(network, view);
        var units = Units.ofPart(network, seen, part, shelves);
        return new Arrangement(network, seen, units, units.staying());
    }

    /** Just those that were never given a place; everything else stays where it is. */
    static Arrangement ofNewcomers(Network network, View view) {
        var seen = InSight.of(network, view);
        var units = Units.singles(network, seen);
        Map<Unit, Rectangle2D> places = new HashMap<>();
        units.all().forEach(unit -> places.put(unit, units.place(unit)));
        var staying = new HashSet<>(units.all());
        staying.removeAll(Newcomers.among(network, units.all(), places, units.pinned()));
        return new Arrangement(network, seen, units, staying);
    }

    private LayoutGraph graph() {
        var builder = LayoutGraph.builder();
        for (var unit : units.all()) {
            int number = builder.node(unit.width(), unit.height());
            network.find(unit.name()).ifPresent(node -> builder.rank(number, tier(unit, node)));
            if (staying.contains(unit)) {
                var place = units.place(unit);
                builder.pin(number, place.getX(), place.getY());
            }
        }
        for (var link : links) {
            if (!isInsideUnit(link)) {
                ways.put(link, builder.link(units.number(link.from()), units.number(link.to())));
            }
        }
        return builder.build();
    }

    /** Several nodes that move as one belong to no tier. */
    private static int tier(Unit unit, Node node) {
        return unit.offsets().size() > 1 ? -1 : Tiers.of(node);
    }

    private boolean isInsideUnit(Link link) {
        return units.number(link.from()) == units.number(link.to())
                && !link.from().equals(link.to());
    }

    /** What the numbers of the graph stand for. */
    Subjects subjects() {
        return new Subjects(network, units.all());
    }

    /** What the numbers of the graph stand for once it is without those that stay. */
    Subjects moving() {
        return new Subjects(
                network,
                units.all().stream().filter(unit -> !staying.contains(unit)).toList());
    }

    /** Where each unit stands now. */
    List<Rectangle2D> places() {
        return units.all().stream().map(units::place).toList();
    }

    /** All that is to be moved as it stands now; empty for nothing. */
    Rectangle2D movingBounds() {
        return units.all().stream()
                .filter(unit -> !staying.contains(unit))
                .map(units::place)
                .reduce(Rectangle2D::createUnion)
                .orElseGet(Rectangle2D.Double::new);
    }

    /** Where frames stand that hold nothing of what is to be moved. */
    List<Rectangle2D> framesOfOthers() {
        return units.framesOfOthers();
    }

    /**
     * What a layout comes to, as one step: only what changes place, pinned nodes never.
     *
     * @throws java.util.concurrent.CancellationException if the progress throws it
     */
    public Edit arrange(Layout layout, Progress progress) {
        return new Group(WORDS.get("arrange"), edits(layout, true, progress));
    }

    /** Where each unit that does not stay comes to stand by these edits. */
    Map<Unit, Rectangle2D> placesAfter(List<Edit> edits) {
        Map<NodeId, Box> boxes = new HashMap<>();
        edits.forEach(edit -> {
            if (edit instanceof PlaceNode place && place.after() != null) {
                boxes.put(place.node(), place.after());
            }
        });
        Map<Unit, Rectangle2D> places = new LinkedHashMap<>();
        for (var unit : units.all()) {
            if (!staying.contains(unit)) {
                var box = boxes.getOrDefault(unit.name(), box(unit.name()));
                var offset = unit.offset(unit.name());
                places.put(
                        unit,
                        new Rectangle2D.Double(
                                box.x() - offset.x(), box.y() - offset.y(), unit.width(), unit.height()));
            }
        }
        return places;
    }

    /** @param all whether links between nodes that stay may be led elsewhere too */
    List<Edit> edits(Layout layout, boolean all, Progress progress) {
        var result = layout.arrange(graph, progress);
        var edits = new ArrayList<Edit>();
        nodes.forEach(node -> place(node, result, edits));
        links.stream().filter(link -> all || moves(link)).forEach(link -> bend(link, result, edits));
        nodes.stream()
                .filter(node -> !graph.pinned(units.number(node)))
                .flatMap(node -> Stream.concat(network.linksFrom(node).stream(), network.linksTo(node).stream()))
                .filter(link -> !isKnown(link))
                .distinct()
                .forEach(link -> straighten(link, edits));
        return edits;
    }

    private boolean isKnown(Link link) {
        return units.has(link.from())
                && units.has(link.to())
                && (isInsideUnit(link) || !view.look().hides(link));
    }

    /** A link that the layout does not know, such as one to a frame around others, or one that is hidden. */
    private void straighten(Link link, List<Edit> edits) {
        var before = view.bends(link.id());
        if (!before.isEmpty()) {
            edits.add(new BendLink(view.id(), link.id(), before, List.of()));
        }
    }

    private boolean moves(Link link) {
        return !graph.pinned(units.number(link.from())) || !graph.pinned(units.number(link.to()));
    }

    private void place(NodeId node, LayoutResult result, List<Edit> edits) {
        var before = box(node);
        var corner = corner(node, result);
        var after = before.at(corner.x(), corner.y());
        if (!after.equals(before)) {
            edits.add(new PlaceNode(view.id(), node, before, after));
        }
    }

    /** Where the top left corner of a node comes to stand, in whole units; where it was if any of its unit is pinned. */
    private Bend corner(NodeId node, LayoutResult result) {
        int number = units.number(node);
        if (graph.pinned(number)) {
            return new Bend(box(node).x(), box(node).y());
        }
        var offset = units.all().get(number).offset(node);
        return new Bend(Math.rint(result.x(number)) + offset.x(), Math.rint(result.y(number)) + offset.y());
    }

    private void bend(Link link, LayoutResult result, List<Edit> edits) {
        var before = view.bends(link.id());
        var after = bends(link, result);
        if (!after.equals(before)) {
            edits.add(new BendLink(view.id(), link.id(), before, after));
        }
    }

    private List<Bend> bends(Link link, LayoutResult result) {
        var way = ways.get(link);
        if (way != null && (folding.hides(link.from()) || folding.hides(link.to()))) {
            return List.of();
        } else if (way == null) {
            var before = box(link.from());
            var after = corner(link.from(), result);
            return view.bends(link.id()).stream()
                    .map(bend -> new Bend(bend.x() + after.x() - before.x(), bend.y() + after.y() - before.y()))
                    .toList();
        }
        return result.bends(way).stream()
                .map(point -> new Bend(Math.rint(point.x()), Math.rint(point.y())))
                .toList();
    }

    private Box box(NodeId id) {
        return Objects.requireNonNull(view.box(id), id::value);
    }
}
