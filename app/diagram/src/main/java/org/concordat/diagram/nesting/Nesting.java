package org.concordat.diagram.nesting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.concordat.api.core.Core;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;

/**
 * A view with its nodes standing in the boxes of what they belong to: regions around systems around commissioners, a partnership around its
 * partners. Members stand in rows by name, single boxes of one type together; what belongs to nothing stands last, by type. Links run
 * straight. What is pinned stays exactly where it is and the rest comes to stand below it; a pinned group takes in its members if they fit
 * and nothing else is pinned there. The same view is always nested alike. Linear but for sorting by name. Immutable.
 */
public final class Nesting {

    private static final Words WORDS = Words.beside(Nesting.class);
    private static final double APART = 40;
    /** Width to height, as most screens have it. */
    private static final double ASPECT = 1.6;

    private final View view;
    private final Map<NodeId, List<NodeId>> members = new HashMap<>();
    private final List<NodeId> loose = new ArrayList<>();
    private final Map<NodeId, Box> boxes;

    private Nesting(Network network, View view) {
        this.view = view;
        boxes = new HashMap<>(view.boxes());
        var nodes = byName(network, view.boxes().keySet());
        var pinned = nodes.stream().filter(id -> box(id).pinned()).toList();
        var free = nodes.stream().filter(id -> !box(id).pinned()).toList();
        var homes =
                Homes.of(network, free.stream().sorted().toList(), view.boxes().keySet());
        for (var id : free) {
            var home = homes.of(id);
            (home == null ? loose : members.computeIfAbsent(home, h -> new ArrayList<>())).add(id);
        }
        place(new Plots(network, view, members), pinned);
    }

    /** Works out where everything stands, on the thread that may read both; it keeps neither for longer than that. */
    public static Nesting of(Network network, View view) {
        return new Nesting(network, view);
    }

    private static List<NodeId> byName(Network network, Set<NodeId> nodes) {
        Map<NodeId, String> names = new HashMap<>();
        for (var id : nodes) {
            var node = network.node(id);
            names.put(id, node == null ? "" : node.get(Core.NAME, "").toLowerCase(Locale.UK));
        }
        return nodes.stream()
                .sorted(Comparator.<NodeId, String>comparing(id -> names.getOrDefault(id, ""))
                        .thenComparing(id -> id))
                .toList();
    }

    private void place(Plots plots, List<NodeId> pinned) {
        double left = 0;
        double top = 0;
        for (var id : pinned) {
            left = id.equals(pinned.get(0)) ? box(id).x() : Math.min(left, box(id).x());
            top = Math.max(id.equals(pinned.get(0)) ? -1e6 : top, box(id).y() + box(id).height() + APART);
            if (members.containsKey(id)) {
                fill(id, plots, pinned);
            }
        }
        if (!loose.isEmpty()) {
            var all = plots.of(loose, true, APART);
            all.settle(left, top, all.size(ASPECT), boxes);
        }
    }

    /** Takes the members of a pinned group in, or lets them stand apart. */
    private void fill(NodeId group, Plots plots, List<NodeId> pinned) {
        var box = box(group);
        var frame = plots.frame(group);
        var room = new Size(box.width(), box.height());
        if (frame.fits(room) && pinned.stream().allMatch(id -> id.equals(group) || areApart(box, box(id)))) {
            frame.settleMembers(box.x(), box.y(), room, boxes);
        } else {
            loose.addAll(Objects.requireNonNull(members.remove(group)));
        }
    }

    private static boolean areApart(Box a, Box b) {
        return a.x() + a.width() <= b.x()
                || b.x() + b.width() <= a.x()
                || a.y() + a.height() <= b.y()
                || b.y() + b.height() <= a.y();
    }

    private Box box(NodeId id) {
        return Objects.requireNonNull(view.box(id), id::value);
    }

    /** The view as it becomes. */
    public View view() {
        return new View(view.id(), view.name(), boxes, Map.of(), view.closed(), view.look());
    }

    /** What it takes to make the view so, as one step: only what changes. */
    public Edit edit() {
        var edits = new ArrayList<Edit>();
        boxes.keySet().stream().sorted().forEach(id -> {
            var after = Objects.requireNonNull(boxes.get(id), id::value);
            if (!after.equals(box(id))) {
                edits.add(new PlaceNode(view.id(), id, box(id), after));
            }
        });
        view.bends().keySet().stream()
                .sorted()
                .forEach(link -> edits.add(new BendLink(view.id(), link, view.bends(link), List.of())));
        return new Group(WORDS.get("nest"), edits);
    }
}
