package org.concordat.desktop.canvas;

import java.awt.geom.Rectangle2D;

/** Shows a drawing, and so is told what looks different. Areas are in drawing units and empty where nothing does. */
interface Display {

    /** Some elements are shown as they would be after an edit that may never be made. */
    void previewed(Affected affected, Rectangle2D dirty);

    /** What was shown by previews is shown as it is. */
    void previewEnded(Rectangle2D dirty);

    /** An edit was made. */
    void changed(Affected affected, Rectangle2D dirty);
}
