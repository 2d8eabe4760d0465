package org.concordat.desktop.canvas;

import java.awt.Point;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.fact.NodeId;
import org.concordat.api.vocabulary.NodeType;

/** Asks what a new link is to mean, or what new node it is to lead to, and makes it. It offers only what the vocabulary allows. */
final class LinkMenu {

    private static final int LONGEST = 32;

    private final Board board;

    LinkMenu(Board board) {
        this.board = board;
    }

    boolean isPossible(NodeId from, NodeId to) {
        return !offers(from, to).isEmpty();
    }

    private List<Offers.Offer> offers(NodeId from, NodeId to) {
        return board.model().offers().between(type(from), type(to));
    }

    private NodeType type(NodeId id) {
        return board.model().node(id).orElseThrow().type();
    }

    /** Joins two nodes: at once if there is one way, after asking at a point of the screen if there are several. */
    void connect(NodeId from, NodeId to, Point at) {
        var offers = offers(from, to);
        if (offers.size() > 1) {
            ask(
                    at,
                    offers.stream()
                            .map(offer -> new Chooser.Choice(
                                    "",
                                    offer.sentence(name(from), name(to)),
                                    () -> board.model().connect(offer, from, to)))
                            .toList());
            return;
        }
        board.connecting().reset();
        if (offers.isEmpty()) {
            board.model()
                    .hint(Texts.format(
                            "hint.connect.none",
                            board.model().name(from),
                            board.model().name(to)));
        } else {
            board.model().connect(offers.get(0), from, to);
        }
    }

    /** Asks which new node a link from a node is to lead to, and puts it around a point of the screen. */
    void grow(NodeId from, Point at) {
        var choices = new ArrayList<Chooser.Choice>();
        board.model().offers().growing(type(from)).forEach((offer, types) -> {
            var heading = offer.sentence(name(from), Texts.get("offer.gap"));
            types.forEach(type -> choices.add(new Chooser.Choice(
                    heading,
                    Texts.format("offer.new", Texts.inSentence(type.label())),
                    () -> grow(offer, type, from, at))));
        });
        if (choices.isEmpty()) {
            board.connecting().reset();
            board.model().hint(Texts.format("hint.grow.none", board.model().name(from)));
        } else {
            ask(at, choices);
        }
    }

    private void grow(Offers.Offer offer, NodeType type, NodeId from, Point at) {
        var spot = board.camera().toDrawing(at);
        var node = board.model().create(type, spot.getX(), spot.getY(), offer, from);
        board.nameEditor().open(node);
    }

    /** The line that was pulled stays to be seen until the question is answered. */
    private void ask(Point at, List<Chooser.Choice> choices) {
        Chooser.open(board.getGraphControl(), at, choices, () -> {
            board.connecting().reset();
            board.requestFocusInWindow();
        });
    }

    private String name(NodeId id) {
        var name = board.model().name(id);
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }
}
