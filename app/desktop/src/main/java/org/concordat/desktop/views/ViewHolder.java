package org.concordat.desktop.views;

import java.awt.BorderLayout;
import java.util.Optional;
import javax.swing.JPanel;
import org.concordat.api.view.ViewId;
import org.concordat.desktop.canvas.Canvas;
import org.concordat.desktop.seeing.SeeingBar;

/** The place of a canvas, which is made when its view is first seen. */
final class ViewHolder extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient ViewId view;

    ViewHolder(ViewId view) {
        super(new BorderLayout());
        this.view = view;
    }

    ViewId view() {
        return view;
    }

    /** The bar above the canvas, if there is one. */
    Optional<SeeingBar> bar() {
        return getComponentCount() < 2 ? Optional.empty() : Optional.of((SeeingBar) getComponent(1));
    }

    Optional<Canvas> canvas() {
        return getComponentCount() == 0 ? Optional.empty() : Optional.of((Canvas) getComponent(0));
    }

    /** Closes the canvas, if there is one. */
    void drop() {
        canvas().ifPresent(Canvas::close);
        removeAll();
    }
}
