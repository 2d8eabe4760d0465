package org.concordat.desktop.canvas;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.vocabulary.LinkFamily;

/**
 * Some nodes and what is around them, up to a few links away by links of some kinds; all else is pale. A state of the window, never of the
 * document. Belongs to the event thread.
 */
public final class Focus {

    public static final int DEEPEST = 4;

    private final CanvasModel model;
    private final Runnable repaint;
    private final Runnable listener;
    private final Set<NodeId> centre = new LinkedHashSet<>();
    private final Set<LinkFamily> kinds = EnumSet.allOf(LinkFamily.class);
    private int depth = 1;

    Focus(CanvasModel model, Runnable repaint, Runnable listener) {
        this.model = model;
        this.repaint = repaint;
        this.listener = listener;
    }

    public boolean isOn() {
        return !centre.isEmpty();
    }

    /** The nodes that it is around. */
    public Set<NodeId> centre() {
        return Set.copyOf(centre);
    }

    /** How many links away is still in focus, from 1 to 4. */
    public int depth() {
        return depth;
    }

    /** The kinds of links that lead on. */
    public Set<LinkFamily> kinds() {
        return Set.copyOf(kinds);
    }

    /** The kinds of links that there are at nodes in focus, and those that are chosen. */
    public Set<LinkFamily> offered() {
        var offered = EnumSet.noneOf(LinkFamily.class);
        reached(LinkFamily.values().length == 0 ? Set.of() : EnumSet.allOf(LinkFamily.class)).stream()
                .filter(LinkId.class::isInstance)
                .map(id -> model.network().link((LinkId) id))
                .filter(link -> link != null)
                .forEach(link -> offered.add(link.type().family()));
        return offered;
    }

    /** Focuses on the selected nodes and the ends of selected links; leaves the focus if it is on them already, or nothing is selected. */
    public void toggle() {
        var wanted = new LinkedHashSet<NodeId>();
        model.selected().forEach(id -> ends(id).forEach(wanted::add));
        if (wanted.isEmpty() || wanted.equals(centre)) {
            leave();
        } else {
            centre.clear();
            centre.addAll(wanted);
            show();
        }
    }

    private Stream<NodeId> ends(ElementId id) {
        if (id instanceof NodeId node) {
            return Stream.of(node);
        }
        var link = model.drawing().network().line((LinkId) id);
        return link == null ? Stream.of() : Stream.of(link.from(), link.to());
    }

    public void deepen() {
        setDepth(depth + 1);
    }

    public void narrow() {
        setDepth(depth - 1);
    }

    private void setDepth(int wanted) {
        int now = Math.max(1, Math.min(DEEPEST, wanted));
        if (isOn() && now != depth) {
            depth = now;
            show();
        }
    }

    /** Lets links of a kind lead on, or no longer. */
    public void setKind(LinkFamily kind, boolean leadsOn) {
        if (leadsOn ? kinds.add(kind) : kinds.remove(kind)) {
            show();
        }
    }

    /** @return false if there was no focus */
    public boolean leave() {
        if (!isOn()) {
            return false;
        }
        centre.clear();
        depth = 1;
        kinds.addAll(EnumSet.allOf(LinkFamily.class));
        show();
        return true;
    }

    /** Takes in that the network or the view has changed. */
    void follow() {
        if (isOn()) {
            centre.removeIf(id -> model.drawing().box(id) == null);
            show();
        }
    }

    private void show() {
        model.drawing().focus(isOn() ? reached(kinds) : null);
        repaint.run();
        listener.run();
    }

    /** The nodes in focus and the links between them. The cost is that of their links. */
    private Set<ElementId> reached(Set<LinkFamily> leading) {
        Set<ElementId> reached = new LinkedHashSet<>(centre);
        Set<NodeId> rim = new LinkedHashSet<>(centre);
        for (int step = 0; step < depth; step++) {
            var next = new LinkedHashSet<NodeId>();
            for (var node : rim) {
                links(node, leading).forEach(link -> {
                    reached.add(link.id());
                    var other = link.otherEnd(node);
                    if (reached.add(other)) {
                        next.add(other);
                    }
                });
            }
            rim = next;
        }
        for (var node : rim) {
            links(node, leading)
                    .filter(link -> reached.contains(link.otherEnd(node)))
                    .forEach(link -> reached.add(link.id()));
        }
        return reached;
    }

    private Stream<Link> links(NodeId node, Set<LinkFamily> leading) {
        var network = model.drawing().network();
        return Stream.concat(network.linksFrom(node).stream(), network.linksTo(node).stream())
                .filter(link -> leading.contains(link.type().family()))
                .filter(link -> model.drawing().box(link.otherEnd(node)) != null);
    }
}
