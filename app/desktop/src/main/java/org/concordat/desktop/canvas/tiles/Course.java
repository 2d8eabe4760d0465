package org.concordat.desktop.canvas.tiles;

import java.awt.Rectangle;
import java.util.List;

/** Where the sight is going: to which side it moves, and whether steps to other zooms follow each other. */
final class Course {

    /** After this long without another step a zoom counts as over. */
    static final int ZOOM_MILLIS = 90;

    private static final Sight NOWHERE = new Sight(0, new Rectangle());

    private final Workshop workshop;
    private final Runnable zoomOver;
    private Sight sight = NOWHERE;
    private int dx;
    private int dy;
    private boolean zooming;
    private long zoomed;

    /** @param zoomOver told when a zoom is over */
    Course(Workshop workshop, Runnable zoomOver) {
        this.workshop = workshop;
        this.zoomOver = zoomOver;
    }

    Sight sight() {
        return sight;
    }

    boolean isZooming() {
        return zooming;
    }

    /** The tiles that come into sight next if it goes on like this. */
    List<TileKey> ahead() {
        return sight.ahead(dx, dy);
    }

    /** Says what is seen now. */
    void turn(Sight now) {
        if (sight.scale() != 0 && sight.scale() != now.scale()) {
            zoomed = workshop.now();
            dx = 0;
            dy = 0;
            if (!zooming) {
                zooming = true;
                workshop.inFront(ZOOM_MILLIS, this::zoomMayBeOver);
            }
        } else if (sight.scale() != 0
                && !sight.pixels().getLocation().equals(now.pixels().getLocation())) {
            dx = Integer.signum(now.pixels().x - sight.pixels().x);
            dy = Integer.signum(now.pixels().y - sight.pixels().y);
        }
        sight = now;
    }

    private void zoomMayBeOver() {
        long left = ZOOM_MILLIS - (workshop.now() - zoomed) / 1_000_000;
        if (left > 0) {
            workshop.inFront((int) left, this::zoomMayBeOver);
        } else {
            zooming = false;
            zoomOver.run();
        }
    }
}
