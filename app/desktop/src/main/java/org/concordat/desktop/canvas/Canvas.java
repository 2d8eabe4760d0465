package org.concordat.desktop.canvas;

import java.awt.Color;
import java.awt.Graphics;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import org.concordat.api.fact.ElementId;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Document;
import org.concordat.desktop.selection.Selection;

/** Stands in for the canvas until it is merged. */
public final class Canvas extends JPanel {

    private static final long serialVersionUID = 1L;
    private final transient Document document;
    private final transient ViewId view;

    public Canvas(Document document, ViewId view, CareModels careModels, Selection selection, Object theme) {
        this.document = document;
        this.view = view;
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        for (var node : document.network().nodes()) {
            var box = document.box(view, node.id());
            if (box != null) {
                g.setColor(new Color(node.type().style().fill().rgb()));
                g.fillRoundRect((int) box.x(), (int) box.y(), (int) box.width(), (int) box.height(), 8, 8);
            }
        }
    }

    public void place(NodeType type) {}

    public void zoomIn() {}

    public void zoomOut() {}

    public void zoomTo(double scale) {}

    public void fit() {}

    public void reveal(ElementId... ids) {}

    public void copy() {}

    public void cut() {}

    public void paste() {}

    public void duplicate() {}

    public void deleteSelection() {}

    public void selectAll() {}

    public void renameSelected() {}

    public void setHintListener(Consumer<String> listener) {}

    public void setContextMenu(java.util.function.Supplier<JPopupMenu> menu) {}

    public void close() {}
}
