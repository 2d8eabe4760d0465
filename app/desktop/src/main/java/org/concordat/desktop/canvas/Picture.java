package org.concordat.desktop.canvas;

import java.awt.geom.Rectangle2D;
import org.concordat.api.edit.Edit;
import org.concordat.diagram.drawing.Drawing;
import org.jspecify.annotations.Nullable;

/** The drawing in step with its network or, for a while, as it would be after an edit that is not made. It tells a display. */
final class Picture {

    private final Drawing drawing;
    private @Nullable Display display;
    private @Nullable Edit previewed;

    Picture(Drawing drawing) {
        this.drawing = drawing;
    }

    /** Tells from now on what looks different, or nobody for null. */
    void showOn(@Nullable Display newDisplay) {
        display = newDisplay;
    }

    boolean isPreviewing() {
        return previewed != null;
    }

    /** Shows what an edit would come to; the one shown before is taken back. */
    void preview(Edit edit) {
        var before = takeBack();
        previewed = edit;
        var after = drawing.apply(edit);
        if (display != null) {
            display.previewed(Affected.by(edit, drawing.network()), union(before, after));
        }
    }

    /** Shows what is. */
    void endPreview() {
        if (isPreviewing()) {
            var dirty = takeBack();
            if (display != null) {
                display.previewEnded(dirty);
            }
        }
    }

    /** Takes in an edit that was made; nothing may be previewed. */
    void follow(Edit made) {
        var dirty = drawing.apply(made);
        if (display != null) {
            display.changed(Affected.by(made, drawing.network()), dirty);
        }
    }

    private Rectangle2D takeBack() {
        var edit = previewed;
        previewed = null;
        return edit == null ? new Rectangle2D.Double() : drawing.apply(edit.inverse());
    }

    private static Rectangle2D union(Rectangle2D a, Rectangle2D b) {
        return a.isEmpty() ? b : b.isEmpty() ? a : a.createUnion(b);
    }
}
