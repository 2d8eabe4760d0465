package org.concordat.desktop.canvas;

import java.awt.geom.Rectangle2D;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.ElementId;
import org.concordat.diagram.surface.Surface;
import org.jspecify.annotations.Nullable;

/** What is seen of a view. */
interface Picture {

    /** Takes in an edit. @return what looks different now, in drawing units; empty for nothing */
    Rectangle2D apply(Edit made);

    void paint(Surface surface, Rectangle2D clip);

    @Nullable
    ElementId at(double x, double y, double tolerance);

    Rectangle2D bounds();

    Rectangle2D bounds(ElementId element);

    java.awt.Shape outline(ElementId element);
}
