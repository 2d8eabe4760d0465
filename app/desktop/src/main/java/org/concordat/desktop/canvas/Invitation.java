package org.concordat.desktop.canvas;

import com.mxgraph.util.mxEvent;
import java.awt.Graphics2D;
import org.concordat.diagram.surface.GraphicsSurface;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.text.TextStyle;

/** What stands on a canvas as long as nothing is drawn on it: how to begin. */
final class Invitation {

    private static final TextStyle STYLE = TextStyle.regular(15);

    private final Board board;

    Invitation(Board board) {
        this.board = board;
        board.addListener(mxEvent.AFTER_PAINT, (sender, event) -> paint((Graphics2D) event.getProperty("g")));
    }

    private void paint(Graphics2D graphics) {
        if (board.model().projection().elements().findAny().isPresent()
                || board.placing().isShown()) {
            return;
        }
        double scale = board.camera().scale() / board.camera().zoom();
        var scaled = (Graphics2D) graphics.create();
        scaled.scale(scale, scale);
        new GraphicsSurface(scaled)
                .text(
                        Texts.get("invitation"),
                        board.getWidth() / 2.0 / scale,
                        board.getHeight() / 2.0 / scale,
                        STYLE,
                        board.theme().muted(),
                        Surface.Anchor.MIDDLE);
        scaled.dispose();
    }
}
