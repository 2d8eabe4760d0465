package org.concordat.exchange.office;

import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.concordat.api.fact.NodeId;
import org.concordat.diagram.drawing.Drawing;
import org.jspecify.annotations.Nullable;

/**
 * Divides a drawing that is too large for one slide into parts of neighbours. A frame stays whole where that can be read, and else what
 * stands in it does without it.
 */
final class Details {

    private final Drawing drawing;
    private final Dimension2D room;
    private final Framing framing;
    private final List<Detail> details = new ArrayList<>();

    /** @param frame if all of it is this frame with its members, or stands in it; null for neighbours that are in none */
    record Detail(Set<NodeId> nodes, @Nullable NodeId frame) {}

    /** What is not torn apart. */
    private record Unit(NodeId node, Rectangle2D box) {}

    private Details(Drawing drawing, Dimension2D room, Framing framing) {
        this.drawing = drawing;
        this.room = room;
        this.framing = framing;
    }

    /** From the upper left to the lower right. @param room what can be read on a slide, in units */
    static List<Detail> of(Drawing drawing, Dimension2D room) {
        var boxes = new TreeMap<NodeId, Rectangle2D>();
        drawing.elements()
                .filter(NodeId.class::isInstance)
                .map(NodeId.class::cast)
                .forEach(node -> boxes.put(
                        node, Objects.requireNonNull(drawing.figure(node)).box()));
        var frames = drawing.frames().collect(Collectors.toSet());
        var details = new Details(drawing, room, Framing.of(boxes, frames::contains));
        details.split(details.units(details.framing.roots()), null);
        return details.details;
    }

    private List<Unit> units(List<NodeId> nodes) {
        return nodes.stream()
                .map(node -> new Unit(
                        node, Objects.requireNonNull(drawing.figure(node)).box()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void split(List<Unit> units, @Nullable NodeId within) {
        if (units.isEmpty()) {
            return;
        }
        var all = bounds(units);
        double across = all.getWidth() / room.getWidth();
        double down = all.getHeight() / room.getHeight();
        var only = units.get(0).node();
        if (across <= 1 && down <= 1 || units.size() == 1 && !framing.holdsSomething(only)) {
            boolean isFrame = units.size() == 1 && framing.holdsSomething(only);
            details.add(new Detail(withMembers(units), isFrame ? only : within));
        } else if (units.size() == 1) {
            split(units(framing.membersOf(only)), only);
        } else {
            cut(units, across >= down, Math.max(across, down), within);
        }
    }

    /** In two, so that as few parts come of it as can be. @param times how often it is as long as there is room for */
    private void cut(List<Unit> units, boolean sideways, double times, @Nullable NodeId within) {
        ToDoubleFunction<Unit> place =
                unit -> sideways ? unit.box().getCenterX() : unit.box().getCenterY();
        var sorted = units.stream()
                .sorted(Comparator.comparingDouble(place).thenComparing(Unit::node))
                .toList();
        double first = place.applyAsDouble(sorted.get(0));
        double last = place.applyAsDouble(sorted.get(sorted.size() - 1));
        double parts = Math.max(2, Math.ceil(times));
        double edge = first + (last - first) * Math.floor(parts / 2) / parts;
        int before = (int) sorted.stream()
                .filter(unit -> place.applyAsDouble(unit) <= edge)
                .count();
        int at = before == sorted.size() ? before / 2 : before;
        split(sorted.subList(0, at), within);
        split(sorted.subList(at, sorted.size()), within);
    }

    private Set<NodeId> withMembers(List<Unit> units) {
        var all = new HashSet<NodeId>();
        units.forEach(unit -> gather(unit.node(), all));
        return all;
    }

    private void gather(NodeId node, Set<NodeId> all) {
        all.add(node);
        framing.membersOf(node).forEach(member -> gather(member, all));
    }

    private static Rectangle2D bounds(List<Unit> units) {
        Rectangle2D all = units.get(0).box();
        for (var unit : units) {
            all = all.createUnion(unit.box());
        }
        return all;
    }
}
