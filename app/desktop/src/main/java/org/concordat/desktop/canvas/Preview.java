package org.concordat.desktop.canvas;

import java.awt.geom.Rectangle2D;
import org.concordat.api.edit.Edit;
import org.concordat.diagram.drawing.Drawing;
import org.jspecify.annotations.Nullable;

/** What a drawing would look like after an edit that is not made. */
final class Preview {

    private final Drawing drawing;
    private @Nullable Edit shown;

    Preview(Drawing drawing) {
        this.drawing = drawing;
    }

    boolean isShown() {
        return shown != null;
    }

    /** Shows what an edit would come to; the one shown before is taken back. @return what looks different */
    Rectangle2D show(Edit edit) {
        var before = takeBack();
        shown = edit;
        var dirty = drawing.apply(edit);
        return before.isEmpty() ? dirty : dirty.isEmpty() ? before : before.createUnion(dirty);
    }

    /** Shows what is. @return what looks different */
    Rectangle2D takeBack() {
        var edit = shown;
        shown = null;
        return edit == null ? new Rectangle2D.Double() : drawing.apply(edit.inverse());
    }
}
