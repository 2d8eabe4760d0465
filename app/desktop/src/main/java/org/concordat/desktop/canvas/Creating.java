package org.concordat.desktop.canvas;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.desktop.creating.RecentTypes;

/** How things come onto a canvas by keyboard. Belongs to the event thread. */
public final class Creating {

    private final Board board;

    Creating(Board board) {
        this.board = board;
    }

    /** Takes the types used lately from what the window knows. */
    public void remember(RecentTypes types) {
        board.quickAdd().remember(types);
    }

    /** Opens a small field for what is to be drawn: a type, a name, or something that the network has already. */
    public void quickAdd() {
        board.quickAdd().open();
    }

    /** Asks where a link from the selected node is to lead. */
    public void link() {
        var selected = board.model().selected();
        if (selected.size() == 1 && selected.iterator().next() instanceof NodeId node) {
            board.cancel();
            board.reveal(node);
            board.linkMenu().growBeside(node);
        } else {
            board.model().hint(Texts.get("hint.link.one"));
        }
    }

    /** The same edit with places for all the nodes that it adds, in the middle of what is seen or beside what stands there. */
    public Edit inSight(Edit edit) {
        var sight = board.sight();
        var nodes = new ArrayList<Node>();
        var links = new ArrayList<Link>();
        for (var leaf : edit.leaves()) {
            if (leaf instanceof AddNode add) {
                nodes.add(add.node());
            } else if (leaf instanceof AddLink add) {
                links.add(add.link());
            }
        }
        var edits = new ArrayList<Edit>(edit.leaves());
        var middle = new Point2D.Double(sight.getCenterX(), sight.getCenterY());
        edits.addAll(board.model().additions().arriving().places(nodes, links, middle));
        return new Uppermost(board.model()).of(new Group(edit.label(), edits));
    }

    /** Puts a new node of a type in the middle of what is seen, or beside what stands there, and lets its name be typed. */
    public void placeInSight(NodeType type) {
        board.cancel();
        var sight = board.sight();
        var additions = board.model().additions();
        var at = new Point2D.Double(sight.getCenterX(), sight.getCenterY());
        var node = additions.add(type, "", additions.free(Node.of(type), at, sight), null);
        board.unveiled().bring(node);
        board.nameEditor().open(node);
    }
}
