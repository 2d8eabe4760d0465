package org.concordat.desktop.canvas;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.fact.NodeId;

/** Shows parts of the drawing where neither the legend nor the map lies over them, as far as there is room. */
final class Unveiled {

    private static final int GAP = 8;

    private final Board board;

    Unveiled(Board board) {
        this.board = board;
    }

    /** Shows all of an area, at 100 % at most. The map goes when all is in sight, so only the legend counts. */
    void fit(Rectangle2D area) {
        fitBeneath(area, 0);
    }

    /** The same, beneath what stands at the top of the screen for a while. @param top how many pixels that takes */
    void fitBeneath(Rectangle2D area, int top) {
        var room = room(screen(), legends());
        board.camera().fit(area, new Rectangle(room.x, room.y + top, room.width, Math.max(1, room.height - top)));
    }

    /** Brings an area into sight, from afar by going closer. */
    void reveal(Rectangle2D area) {
        if (board.camera().isFar() || !isSeen(area)) {
            board.camera().reveal(area, room(screen(), cards()));
        }
    }

    /** Brings a new node into sight as large as it is: who draws from afar knows what was drawn. */
    void bring(NodeId node) {
        var area = board.model().drawing().bounds(node);
        if (area != null && !isSeen(area)) {
            board.camera().bring(area, room(screen(), cards()));
        }
    }

    private boolean isSeen(Rectangle2D area) {
        var shown = board.camera().toScreen(area);
        return screen().contains(shown) && cards().stream().noneMatch(card -> shown.intersects(card.getBounds()));
    }

    private List<Component> cards() {
        return Stream.concat(legends().stream(), Stream.of(board.map()).filter(Component::isVisible))
                .toList();
    }

    private Rectangle screen() {
        return new Rectangle(board.getSize());
    }

    private List<Component> legends() {
        return Stream.of(board.getGraphControl().getComponents())
                .filter(card -> card instanceof LegendCard && card.isVisible())
                .toList();
    }

    /** What is left of the screen beside some cards at its right edge; all of it if they take most of it. */
    static Rectangle room(Rectangle screen, List<? extends Component> cards) {
        int right = cards.stream().mapToInt(Component::getX).min().orElse(screen.width + UIScale.scale(GAP))
                - UIScale.scale(GAP);
        return right < screen.width / 2
                ? screen
                : new Rectangle(screen.x, screen.y, Math.min(screen.width, right), screen.height);
    }
}
