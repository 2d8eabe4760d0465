package org.concordat.desktop.canvas;

import com.mxgraph.swing.mxGraphComponent.mxGraphControl;
import com.mxgraph.util.mxEvent;
import com.mxgraph.util.mxEventObject;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.HierarchyEvent;
import java.awt.event.MouseEvent;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.swing.JToolTip;
import org.concordat.desktop.canvas.access.AccessibleDiagram;
import org.jspecify.annotations.Nullable;

/** What the pointer sees: the drawing, and what the gestures paint on it. */
final class Pane extends mxGraphControl implements Accessible {

    private static final long serialVersionUID = 1L;

    private final transient Board board;

    Pane(Board board) {
        board.super();
        this.board = board;
        addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && !isShowing()) {
                board.stage().rest();
            }
        });
    }

    @Override
    public void paint(Graphics graphics) {
        var smooth = (Graphics2D) graphics.create();
        smooth.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        smooth.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        super.paint(smooth);
        smooth.dispose();
        board.stage().painted();
    }

    @Override
    public void paintComponent(Graphics graphics) {
        board.stage().paint((Graphics2D) graphics, getSize());
        board.gesturesPaint(new mxEventObject(mxEvent.PAINT, "g", graphics));
    }

    @Override
    public void updatePreferredSize() {}

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = Reading.of(board);
        }
        return accessibleContext;
    }

    /** Lets go of what a screen reader was told of. */
    void close() {
        if (accessibleContext instanceof AccessibleDiagram diagram) {
            diagram.close();
        }
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        var sign = board.foldButton().tip(event.getPoint());
        if (sign != null) {
            return sign;
        }
        var element = board.elementAt(event.getPoint());
        return element == null ? null : board.model().description(element);
    }

    /** Names come from files, and a name that begins with a tag would be read as HTML. */
    @Override
    public JToolTip createToolTip() {
        var tip = super.createToolTip();
        tip.putClientProperty("html.disable", true);
        return tip;
    }
}
