package org.concordat.desktop.canvas;

import com.mxgraph.swing.view.mxICellEditor;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.EventObject;
import javax.swing.BorderFactory;
import javax.swing.UIManager;
import javax.swing.text.JTextComponent;
import javax.swing.text.PlainDocument;
import org.concordat.api.fact.NodeId;
import org.concordat.desktop.creating.NamesakeLine;
import org.concordat.desktop.theme.Scale;
import org.concordat.desktop.theme.TextChange;
import org.jspecify.annotations.Nullable;

/** A field over a node in which its name, or the text of a note, is typed. Enter and leaving the field keep the name, Escape does not. */
final class NameEditor implements mxICellEditor {

    private static final int LINE_WIDTH = 360;

    private final Board board;
    private final FocusListener leaving = new FocusAdapter() {
        @Override
        public void focusLost(FocusEvent event) {
            if (!event.isTemporary() && field == event.getComponent()) {
                stopEditing(false);
            }
        }
    };
    private final NamesakeLine namesakes;
    private @Nullable JTextComponent field;
    private @Nullable NodeId node;

    NameEditor(Board board) {
        this.board = board;
        board.model().onFollowed(change -> follow());
        namesakes = new NamesakeLine(board.model().additions().document(), this::show, this::use);
        namesakes.setOpaque(true);
        namesakes.setBorder(BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")));
    }

    /** Opens the field over a node that is in the view. */
    void open(NodeId id) {
        stopEditing(false);
        if (board.model().box(id) == null) {
            return;
        }
        var opened = NameField.of(board.model().node(id).orElseThrow(), this::finish);
        opened.addFocusListener(leaving);
        field = opened;
        node = id;
        board.getGraphControl().add(opened, 0);
        board.getGraphControl().add(namesakes, 1);
        namesakes.setVisible(false);
        TextChange.in(opened, this::typed);
        follow();
        opened.selectAll();
        opened.requestFocusInWindow();
    }

    private void typed(String text) {
        if (node != null) {
            board.model().node(node).ifPresent(named -> namesakes.look(named, text));
            follow();
        }
    }

    /** Leads to the one that is called so already; what was typed is given up. */
    private void show(NodeId other) {
        stopEditing(true);
        board.goTo(other);
    }

    /** Takes the one that is called so already instead of the one that is being named. */
    private void use(NodeId other) {
        var named = node;
        stopEditing(true);
        if (named != null) {
            board.model().merge(other, named);
            board.goTo(other);
        }
    }

    /** Keeps the field over its node when the drawing moves under it; closes it if the node is gone. */
    void follow() {
        var shown = field;
        var named = node;
        if (shown == null || named == null) {
            return;
        }
        var box = board.model().box(named);
        if (box == null) {
            stopEditing(true);
            return;
        }
        var area = board.camera().toScreen(Boxes.rectangle(box));
        var figure = board.model().drawing().figure(named);
        NameField.lay(shown, area, board.camera().scale(), figure != null && figure.frame());
        layNamesakes(shown.getBounds());
    }

    /** The line stands beneath the field or, at the foot of the canvas, above it. */
    private void layNamesakes(Rectangle above) {
        if (namesakes.isVisible()) {
            int width = Math.min(Scale.of(LINE_WIDTH), board.getWidth());
            namesakes.setSize(width, Scale.of(200));
            namesakes.doLayout();
            int left = Math.max(0, Math.min(above.x, board.getWidth() - width));
            int height = namesakes.getPreferredSize().height;
            int below = above.y + above.height + 2;
            int top = below + height <= board.getHeight() ? below : above.y - height - 2;
            namesakes.setBounds(left, top, width, height);
            namesakes.validate();
        }
    }

    private void finish(boolean cancel) {
        stopEditing(cancel);
        board.requestFocusInWindow();
    }

    @Override
    public @Nullable Object getEditingCell() {
        return node == null ? null : board.model().projection().cell(node);
    }

    @Override
    public void startEditing(Object cell, EventObject trigger) {
        if (board.model().projection().element(cell) instanceof NodeId id) {
            open(id);
        }
    }

    @Override
    public void stopEditing(boolean cancel) {
        var closing = field;
        var named = node;
        if (closing == null || named == null) {
            return;
        }
        field = null;
        node = null;
        if (closing.isFocusOwner()) {
            // Else the keyboard would go to the next panel, as when the node is gone by an undo.
            board.requestFocusInWindow();
        }
        // On X11 the field stays the owner of the selected text, and must not keep the canvas alive with it.
        closing.removeFocusListener(leaving);
        closing.getActionMap().clear();
        var typed = closing.getText();
        closing.setCaretPosition(0);
        closing.setDocument(new PlainDocument());
        board.getGraphControl().remove(closing);
        board.getGraphControl().remove(namesakes);
        board.getGraphControl().repaint(namesakes.getBounds());
        board.getGraphControl().repaint(closing.getBounds());
        if (!cancel) {
            board.model().rename(named, typed);
        }
    }
}
