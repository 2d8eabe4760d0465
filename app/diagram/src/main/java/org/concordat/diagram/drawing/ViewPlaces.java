package org.concordat.diagram.drawing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.edit.AddView;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.ChangeLook;
import org.concordat.api.edit.CloseGroup;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveView;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.Folding;
import org.concordat.api.view.Look;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.diagram.folding.SeenNetwork;
import org.concordat.diagram.folding.Several;
import org.concordat.diagram.styling.LiveStyling;
import org.concordat.diagram.styling.Measured;
import org.concordat.diagram.styling.Styling;
import org.jspecify.annotations.Nullable;

/** Where the nodes of one view stand, where its links bend and which groups are closed, kept in step by edits. */
final class ViewPlaces {

    private final Network network;
    private final SeenNetwork seen;
    private final ViewId view;
    private final Map<NodeId, Box> boxes;
    private final Map<LinkId, List<Bend>> bends;
    private final Map<NodeId, Set<NodeId>> closed = new HashMap<>();
    private final Vocabulary vocabulary;
    private Look look;
    private Measured measured = Measured.NOTHING;
    private LiveStyling styling;
    private boolean restyled;

    ViewPlaces(Network network, View view, Vocabulary vocabulary) {
        this.network = network;
        this.vocabulary = vocabulary;
        look = view.look();
        styling = new LiveStyling(look, network, vocabulary);
        this.view = view.id();
        boxes = new HashMap<>(view.boxes());
        bends = new HashMap<>(view.bends());
        close(view.closed());
        seen = new SeenNetwork(network, Folding.of(closed), look);
    }

    /** A group that the network does not have must not make away with what it has. */
    private void close(Map<NodeId, Set<NodeId>> groups) {
        closed.clear();
        groups.forEach((group, hidden) -> {
            if (network.node(group) != null) {
                closed.put(group, new HashSet<>(hidden));
            }
        });
    }

    /** The network as the view shows it. */
    SeenNetwork network() {
        return seen;
    }

    /** What the view says beyond boxes. */
    Look look() {
        return look;
    }

    /** What style rules come to now; another object when anything may look different. */
    Styling styling() {
        return styling.now();
    }

    /** The box in which a node is seen, or null if it is not. */
    @Nullable
    Box box(NodeId node) {
        var box = seen.folding().box(node, boxes.get(node));
        return box == null || isHidden(node) ? null : box;
    }

    /** Whether a filter hides a node. */
    private boolean isHidden(NodeId id) {
        if (!seen.isFiltered()) {
            return false;
        }
        var node = network.node(id);
        return node != null && look.hides(node);
    }

    /** Whether a filter hides a link itself, not one of its ends. */
    boolean hides(Link link) {
        return seen.isFiltered() && !Several.isSeenIn(link) && look.hides(link);
    }

    /** The bends of a link; none if it leads to a closed group instead of to its own end, or stands for several. */
    List<Bend> bends(LinkId id) {
        var own = bends.getOrDefault(id, List.of());
        if (own.isEmpty() || seen.folding().isEmpty()) {
            return own;
        }
        var link = network.link(id);
        boolean led = link == null
                || seen.folding().hides(link.from())
                || seen.folding().hides(link.to())
                || seen.seenWith(id).size() > 1;
        return led ? List.of() : own;
    }

    boolean shows(NodeId node) {
        return box(node) != null && network.node(node) != null;
    }

    boolean shows(Link link) {
        return shows(link.from()) && shows(link.to());
    }

    /** Whether the box of one node holds all of the box of another. */
    boolean encloses(NodeId outer, NodeId inner) {
        var around = box(outer);
        var box = box(inner);
        return around != null
                && box != null
                && !outer.equals(inner)
                && around.x() <= box.x()
                && around.y() <= box.y()
                && around.x() + around.width() >= box.x() + box.width()
                && around.y() + around.height() >= box.y() + box.height();
    }

    /** Whether the edit brings the view itself, takes it away, or gives it another look. */
    boolean isReplacedBy(Edit made) {
        return made.leaves().stream()
                .anyMatch(leaf -> leaf instanceof ChangeLook change
                                && change.view().equals(view)
                        || leaf instanceof AddView add && add.view().id().equals(view)
                        || leaf instanceof RemoveView remove
                                && remove.view().id().equals(view));
    }

    /** Takes in an edit that the document has made. @return what it names in this view */
    Touched take(Edit made) {
        var touched = new Touched();
        made.leaves().forEach(leaf -> take(leaf, touched));
        if (styling().countsLinks()) {
            touched.pairs.forEach(pair -> touched.nodes.addAll(List.of(pair.first(), pair.second())));
        }
        restyled = styling.take(touched.nodes) | styling.take(touched.links);
        var before = seen.folding();
        boolean folds = made.leaves().stream().anyMatch(this::folds);
        if (!folds && before.isEmpty()) {
            return touched;
        }
        seen.fold(folds ? Folding.of(closed) : before);
        return new TouchedFolding(before, seen).seen(touched);
    }

    /** Whether the edit that was taken last has moved the end of a scale, so that anything may look different. */
    boolean isRestyled() {
        return restyled;
    }

    private boolean folds(Edit leaf) {
        return leaf instanceof CloseGroup || leaf instanceof AddView || leaf instanceof RemoveView;
    }

    private void take(Edit leaf, Touched touched) {
        if (leaf instanceof PlaceNode place) {
            if (place.view().equals(view)) {
                place(place);
                touched.nodes.add(place.node());
            }
        } else if (leaf instanceof BendLink bend) {
            if (bend.view().equals(view)) {
                bend(bend, touched);
            }
        } else if (leaf instanceof CloseGroup close) {
            if (close.view().equals(view)) {
                close(close, touched);
            }
        } else if (leaf instanceof ChangeLook change) {
            if (change.view().equals(view)) {
                show(change.after());
            }
        } else if (leaf instanceof AddView add) {
            replace(add.view());
        } else if (leaf instanceof RemoveView remove) {
            replace(new View(remove.view().id(), "", Map.of(), Map.of()));
        } else {
            touched.add(leaf);
        }
    }

    private void show(Look newLook) {
        if (!look.equals(newLook)) {
            look = newLook;
            styling = new LiveStyling(look, network, vocabulary, measured);
            seen.filter(look);
        }
    }

    Measured measured() {
        return measured;
    }

    /** Lets rules go by other figures. @return whether anything may look different */
    boolean measure(Measured now) {
        boolean shown = Measured.isNeededFor(look) && !now.equals(measured);
        measured = now;
        if (shown) {
            styling = new LiveStyling(look, network, vocabulary, measured);
        }
        return shown;
    }

    private void place(PlaceNode place) {
        if (place.after() == null) {
            boxes.remove(place.node());
        } else {
            boxes.put(place.node(), place.after());
        }
    }

    private void bend(BendLink bend, Touched touched) {
        if (bend.after().isEmpty()) {
            bends.remove(bend.link());
        } else {
            bends.put(bend.link(), bend.after());
        }
        var link = network.link(bend.link());
        if (link != null) {
            touched.add(link);
        }
    }

    private void close(CloseGroup close, Touched touched) {
        var hidden = closed.computeIfAbsent(close.group(), group -> new HashSet<>());
        hidden.removeAll(close.shows());
        hidden.addAll(close.hides());
        if (hidden.isEmpty()) {
            closed.remove(close.group());
        }
        touched.nodes.add(close.group());
    }

    private void replace(View other) {
        if (other.id().equals(view)) {
            boxes.clear();
            boxes.putAll(other.boxes());
            bends.clear();
            bends.putAll(other.bends());
            close(other.closed());
            show(other.look());
        }
    }
}
