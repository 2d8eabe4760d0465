package org.concordat.desktop.canvas.tiles;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.concordat.diagram.surface.Bitmap;

/** A drawing of coloured rectangles. */
final class Sketchbook implements Source {

    static final int HEAVY = 100_000;

    final List<Rectangle2D> sheets = new ArrayList<>();
    final List<Rectangle2D> painted = new ArrayList<>();
    final Rectangle2D bounds = new Rectangle2D.Double(-2_000, -2_000, 8_000, 8_000);
    Color colour = Color.RED;
    int weight = HEAVY;
    int overviews;

    @Override
    public Rectangle2D bounds() {
        return bounds;
    }

    @Override
    public Color ground() {
        return Color.WHITE;
    }

    @Override
    public Sheet sheet(Rectangle2D area, double scale) {
        sheets.add(area);
        return sheet(area);
    }

    @Override
    public Sheet overview(Rectangle2D area, double scale) {
        overviews++;
        return sheet(area);
    }

    private Sheet sheet(Rectangle2D area) {
        var now = colour;
        return new Sheet() {
            @Override
            public int weight() {
                return weight;
            }

            @Override
            public void paint(Graphics2D graphics, Bitmap bitmap) {
                painted.add(area);
                graphics.setColor(now);
                graphics.fill(area);
            }
        };
    }
}
