package org.concordat.desktop.canvas;

import java.awt.Point;
import java.util.List;
import java.util.Objects;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
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
            show(choices(offers, from, to), at);
            return;
        }
        if (offers.isEmpty()) {
            board.model()
                    .hint(Texts.format(
                            "hint.connect.none",
                            board.model().name(from),
                            board.model().name(to)));
        } else {
            board.model().connect(offers.get(0), from, to);
        }
        board.connecting().reset();
    }

    private JPopupMenu choices(List<Offers.Offer> offers, NodeId from, NodeId to) {
        var menu = new JPopupMenu();
        boolean forward = true;
        for (var offer : offers) {
            if (forward && !offer.forward() && menu.getComponentCount() > 0) {
                menu.addSeparator();
            }
            forward = offer.forward();
            var item = plain(new JMenuItem(offer.sentence(name(from), name(to))));
            item.addActionListener(event -> board.model().connect(offer, from, to));
            menu.add(item);
        }
        return menu;
    }

    /** Asks which new node a link from a node is to lead to, and puts it around a point of the screen. */
    void grow(NodeId from, Point at) {
        var menu = new JPopupMenu();
        board.model().offers().growing(type(from)).forEach((offer, types) -> menu.add(branch(offer, types, from, at)));
        if (menu.getComponentCount() == 0) {
            board.model().hint(Texts.format("hint.grow.none", board.model().name(from)));
            board.connecting().reset();
        } else {
            show(menu, at);
        }
    }

    private JComponent branch(Offers.Offer offer, List<NodeType> types, NodeId from, Point at) {
        var branch = plain(new JMenu(offer.sentence(name(from), Texts.get("offer.gap"))));
        for (var type : types) {
            var item = plain(new JMenuItem(Texts.format("offer.new", type.label())));
            item.addActionListener(event -> grow(offer, type, from, at));
            branch.add(item);
        }
        return branch;
    }

    private void grow(Offers.Offer offer, NodeType type, NodeId from, Point at) {
        var spot = board.camera().toDrawing(at);
        var node = board.model().create(type, spot.getX(), spot.getY(), offer, from);
        board.nameEditor().open(node);
    }

    private void show(JPopupMenu menu, Point at) {
        board.connecting().holdWhile(menu);
        menu.show(board.getGraphControl(), at.x, at.y);
    }

    private String name(NodeId id) {
        var name = Objects.requireNonNull(board.model().name(id));
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }

    /** Names come from files, and a name that begins with a tag would be read as HTML. */
    private static <T extends JMenuItem> T plain(T item) {
        item.putClientProperty("html.disable", true);
        return item;
    }
}
