package org.concordat.desktop.canvas;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.concordat.desktop.theme.Habits;
import org.concordat.diagram.figure.Theme;

/** The ground of the canvas with its grid of dots. */
final class Ground {

    private static final double LEAST_PIXELS = 14;

    private Ground() {}

    /** Paints the ground of an area in drawing units; the meshes grow as the drawing shrinks. */
    static void paint(Graphics2D graphics, Rectangle2D area, double scale, Theme theme) {
        graphics.setColor(new Color(theme.canvas().rgb()));
        graphics.fill(area);
        if (!Habits.current().gridShown()) {
            return;
        }
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        graphics.setColor(new Color(theme.grid().rgb()));
        double mesh = Boxes.mesh() * 2;
        while (mesh * scale < LEAST_PIXELS) {
            mesh *= 2;
        }
        double dot = Math.max(1, Math.min(2, scale * 1.3)) / scale;
        // Not from the middle of a pixel, where a dot might be rounded one way in one image and another way in the
        // next.
        double before = dot / 2 + 0.01 / scale;
        for (double y = Math.ceil(area.getY() / mesh) * mesh; y <= area.getMaxY(); y += mesh) {
            for (double x = Math.ceil(area.getX() / mesh) * mesh; x <= area.getMaxX(); x += mesh) {
                graphics.fill(new Rectangle2D.Double(x - before, y - before, dot, dot));
            }
        }
    }
}
