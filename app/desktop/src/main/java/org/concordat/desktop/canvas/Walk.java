package org.concordat.desktop.canvas;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.diagram.folding.Several;
import org.concordat.diagram.walking.ReadingOrder;
import org.concordat.diagram.walking.Way;
import org.concordat.diagram.walking.Ways;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a canvas without a pointer: in reading order, to the nearest node in a direction, from link to link around a node and along
 * them. Where it is, is what is selected alone, so that all else can be done with it. Belongs to the event thread.
 */
public final class Walk {

    private static final int LONGEST_TRAIL = 200;

    private final Board board;
    private final CanvasModel model;
    private final ReadingOrder order;
    private final Deque<ElementId> trail = new ArrayDeque<>();
    private final Set<NodeId> passed = new HashSet<>();
    private @Nullable NodeId around;
    private @Nullable LinkType kept;

    Walk(Board board) {
        this.board = board;
        model = board.model();
        order = new ReadingOrder(model.drawing());
    }

    /** Where the walk is: what is selected alone, or null. */
    private @Nullable ElementId here() {
        var network = model.drawing().network();
        var selected = model.selected().stream()
                .map(id -> id instanceof LinkId link ? network.seenFor(link) : id)
                .distinct()
                .limit(2)
                .toList();
        return selected.size() == 1 ? selected.get(0) : null;
    }

    /** The node that the walk is at: of a link the end from which it was come upon. */
    private @Nullable NodeId node() {
        var here = here();
        if (here instanceof NodeId node) {
            return node;
        }
        var link = here == null ? null : line((LinkId) here);
        if (link == null) {
            return null;
        }
        return link.to().equals(around) ? link.to() : link.from();
    }

    private @Nullable Link line(LinkId id) {
        return model.drawing().network().line(id);
    }

    /** To the next node in reading order; after the last one the keyboard goes on to what follows the canvas. */
    public void next() {
        var node = node();
        var to = node == null ? begin() : order.next(node);
        if (to == null) {
            board.getGraphControl().transferFocus();
        } else {
            go(to);
        }
    }

    /** To the node before; before the first one the keyboard goes back to what comes before the canvas. */
    public void previous() {
        var node = node();
        var to = node == null ? order.last() : order.previous(node);
        if (to == null) {
            board.getGraphControl().transferFocusBackward();
        } else {
            go(to);
        }
    }

    /** To the nearest node in a direction. */
    public void towards(Way way) {
        var node = node();
        var to = node == null ? begin() : way.nearest(model.drawing(), node);
        if (to == null) {
            model.hint(Texts.get("hint.walk.nothing"));
        } else {
            go(to);
        }
    }

    /** The first node in sight, or of all where none is. */
    private @Nullable NodeId begin() {
        var seen = order.first(board.sight());
        return seen == null ? order.first() : seen;
    }

    /** To the next link of the node. */
    public void nextLink() {
        step(1);
    }

    public void previousLink() {
        step(-1);
    }

    private void step(int by) {
        var node = node();
        if (node == null) {
            next();
            return;
        }
        var ways = Ways.of(model.drawing(), node, kept);
        var link = ways.after(here() instanceof LinkId at ? at : null, by);
        if (link == null) {
            model.hint(
                    kept == null
                            ? Texts.format("hint.walk.noLinks", model.name(node))
                            : Texts.format("hint.walk.noneKept", model.name(node), kept.label()));
        } else {
            around = node;
            go(link);
        }
    }

    /**
     * From a link to its other end. From a node, to the first of its links; while the walk keeps to a type of link, along that to the next node
     * that it does not come from.
     */
    public void follow() {
        var node = node();
        if (node == null) {
            next();
        } else if (here() instanceof LinkId id) {
            go(Objects.requireNonNull(line(id)).otherEnd(node));
        } else if (kept == null) {
            step(1);
        } else {
            followKept(node);
        }
    }

    private void followKept(NodeId node) {
        var ahead = Ways.of(model.drawing(), node, kept).links().stream()
                .map(this::line)
                .filter(link -> link != null && !passed.contains(link.otherEnd(node)))
                .findFirst();
        ahead.ifPresentOrElse(
                link -> go(link.otherEnd(node)),
                () -> model.hint(Texts.format(
                        "hint.walk.end",
                        model.name(node),
                        Objects.requireNonNull(kept).label())));
    }

    /** To where the walk was before. */
    public void back() {
        while (!trail.isEmpty()) {
            var to = trail.pop();
            if (model.drawing().bounds(to) != null && !to.equals(here())) {
                show(to);
                return;
            }
        }
        model.hint(Texts.get("hint.walk.begin"));
    }

    /** Keeps to links of the type of the one that the walk is at; or no longer. */
    public void keep() {
        var link = here() instanceof LinkId id ? line(id) : null;
        if (kept != null) {
            kept = null;
            model.hint(Texts.get("hint.walk.all"));
        } else if (link == null) {
            model.hint(Texts.get("hint.walk.keepWhat"));
        } else {
            kept = link.type();
            passed.clear();
            passed.add(link.from().equals(node()) ? link.from() : link.to());
            model.hint(Texts.format("hint.walk.kept", link.type().label()));
        }
    }

    /** Whether it keeps to one type of link. */
    public boolean isKept() {
        return kept != null;
    }

    private void go(ElementId to) {
        var here = here();
        if (here != null && !here.equals(to)) {
            trail.push(here);
            if (trail.size() > LONGEST_TRAIL) {
                trail.removeLast();
            }
        }
        show(to);
    }

    private void show(ElementId to) {
        board.cancel();
        board.requestFocusInWindow();
        if (to instanceof NodeId node) {
            around = node;
            if (kept != null) {
                passed.add(node);
            }
        }
        model.select(to instanceof LinkId link ? model.drawing().standsFor(link) : List.of(to));
        reveal(to);
        model.hint(to instanceof LinkId link ? words(link) : words((NodeId) to));
    }

    /** A node comes into sight whole. A long link needs only be seen in part, so that it does not change the zoom. */
    private void reveal(ElementId to) {
        var area = Objects.requireNonNull(model.drawing().bounds(to));
        if (to instanceof NodeId || !area.intersects(board.sight())) {
            board.unveiled().reveal(area);
        }
    }

    private String words(NodeId node) {
        var type = model.node(node).orElseThrow().type().label();
        int links = Ways.of(model.drawing(), node, kept).links().size();
        return Texts.format("hint.walk.node", model.name(node), Texts.inSentence(type), links);
    }

    private String words(LinkId id) {
        var link = Objects.requireNonNull(line(id));
        var ways =
                Ways.of(model.drawing(), Objects.requireNonNull(around), kept).links();
        return Texts.format(
                "hint.walk.link",
                model.name(link.from()),
                Several.words(link),
                model.name(link.to()),
                ways.indexOf(id) + 1,
                ways.size());
    }
}
