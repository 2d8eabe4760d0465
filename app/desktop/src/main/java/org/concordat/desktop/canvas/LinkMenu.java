package org.concordat.desktop.canvas;

import java.awt.Point;
import java.util.Comparator;
import java.util.List;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.Change;
import org.concordat.desktop.canvas.Additions.Joined;
import org.concordat.desktop.creating.LinkHabits;
import org.concordat.desktop.creating.LinkingReasons;
import org.concordat.desktop.theme.TypeIcons;

/** Asks what a new link is to mean, or where it is to lead, and makes it. It offers only what the vocabulary allows, either way. */
final class LinkMenu {

    private static final int LONGEST = 32;
    private static final int BESIDE = 60;

    private final Board board;
    private final TypeIcons icons;

    LinkMenu(Board board, TypeIcons icons) {
        this.board = board;
        this.icons = icons;
        board.model().onFollowed(this::follow);
    }

    /** What is asked may be about a node that is gone, by an undo or from another panel. */
    private void follow(Change change) {
        if (change.edit().leaves().stream().anyMatch(RemoveNode.class::isInstance)) {
            Chooser.closeAll(board.getGraphControl());
        }
    }

    boolean isPossible(NodeId from, NodeId to) {
        return !board.model().offers().between(type(from), type(to)).isEmpty();
    }

    /** Why two nodes cannot be linked. */
    String whyNot(NodeId from, NodeId to) {
        return new LinkingReasons(board.model().offers().vocabulary()).whyNothing(type(from), type(to));
    }

    private NodeType type(NodeId id) {
        return board.model().node(id).orElseThrow().type();
    }

    /**
     * Joins two nodes: at once if there is one way, after asking at a point of the screen if there are several. The other one is shown
     * there if it is not in the view.
     */
    void connect(NodeId from, NodeId to, Point at) {
        var habits = LinkHabits.of(board.model().network());
        var offers = board.model().additions().likeliest(type(from), type(to), habits);
        if (offers.size() > 1) {
            ask(at, choices(offers, from, to, at));
            return;
        }
        board.connecting().reset();
        if (offers.isEmpty()) {
            board.model().hint(whyNot(from, to));
        } else {
            connect(offers.get(0), from, to, at);
        }
    }

    /** Each direction under a heading of its own, the one with the likeliest link first. */
    private List<Question.Choice> choices(List<Offers.Offer> offers, NodeId from, NodeId to, Point at) {
        boolean first = offers.get(0).forward();
        return offers.stream()
                .sorted(Comparator.comparing(offer -> offer.forward() != first))
                .map(offer -> new Question.Choice(
                        offer.forward()
                                ? Texts.format("offer.direction", name(from), name(to))
                                : Texts.format("offer.direction", name(to), name(from)),
                        offer.type().label(),
                        "",
                        icons.of(offer.type()),
                        true,
                        () -> connect(offer, from, to, at)))
                .toList();
    }

    /** The ways to join a node to the frames on whose ground a point of the screen is, the innermost first. */
    List<Question.Choice> toFramesAt(NodeId from, Point at) {
        var habits = LinkHabits.of(board.model().network());
        return framesAt(from, at).stream()
                .flatMap(frame ->
                        choices(board.model().additions().likeliest(type(from), type(frame), habits), from, frame, at)
                                .stream())
                .toList();
    }

    /** The frames on whose ground a point of the screen is and that a node may be joined to. */
    List<NodeId> framesAt(NodeId from, Point at) {
        return new Nesting(board.model())
                .framesAround(board.camera().toDrawing(at)).stream()
                        .filter(frame -> !frame.equals(from) && isPossible(from, frame))
                        .toList();
    }

    private void connect(Offers.Offer offer, NodeId from, NodeId to, Point at) {
        var additions = board.model().additions();
        if (additions.isHere(to)) {
            board.model().connect(offer, from, to);
        } else {
            additions.show(to, additions.around(type(to), board.camera().toDrawing(at)), new Joined(offer, from));
        }
    }

    /** Asks where a link from a node is to lead, and puts what is new around a point of the screen. */
    void grow(NodeId from, Point at) {
        if (board.model().offers().growing(type(from)).isEmpty()) {
            board.connecting().reset();
            board.model().hint(Texts.format("hint.grow.none", board.model().name(from)));
        } else {
            Chooser.open(board.getGraphControl(), at, new OtherEnd(board, icons, from, at, this::closed));
        }
    }

    /** Asks where a link from a node is to lead; what is new comes to stand beside it. */
    void growBeside(NodeId from) {
        var box = board.model().box(from);
        if (box != null) {
            var at = board.camera().toScreen(box.x() + box.width() + BESIDE, box.centreY());
            grow(from, new Point((int) at.getX(), (int) at.getY()));
        }
    }

    /** The line that was pulled stays to be seen until the question is answered. */
    private void ask(Point at, List<Question.Choice> choices) {
        Chooser.open(board.getGraphControl(), at, Question.among(choices, this::closed));
    }

    private void closed() {
        board.connecting().reset();
        board.requestFocusInWindow();
    }

    String name(NodeId id) {
        var name = board.model().name(id);
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }
}
