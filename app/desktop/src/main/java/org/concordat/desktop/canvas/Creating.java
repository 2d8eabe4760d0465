package org.concordat.desktop.canvas;

import java.awt.geom.Point2D;
import org.concordat.api.fact.NodeId;
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
