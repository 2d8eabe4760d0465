package org.concordat.desktop.canvas;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.concordat.api.fact.ElementId;
import org.concordat.desktop.canvas.tiles.Sheet;
import org.concordat.desktop.canvas.tiles.Source;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.diagram.drawing.Excerpt;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.GraphicsSurface;

/** The drawing and its ground as sheets for tiles. */
final class DrawingSource implements Source {

    /** How far labels may stand out. */
    private static final double LABELS = 40;

    private final Drawing drawing;
    private final Theme theme;
    private final DoubleSupplier device;
    private final Supplier<Set<ElementId>> without;

    /**
     * Sheets of a drawing.
     *
     * @param device how many pixels the device has for one of the component
     * @param without what is painted elsewhere now
     */
    DrawingSource(Drawing drawing, Theme theme, DoubleSupplier device, Supplier<Set<ElementId>> without) {
        this.drawing = drawing;
        this.theme = theme;
        this.device = device;
        this.without = without;
    }

    @Override
    public Rectangle2D bounds() {
        var extent = drawing.extent();
        return extent.isEmpty() ? extent : Marks.grown(extent, LABELS);
    }

    @Override
    public Color ground() {
        return new Color(theme.canvas().rgb());
    }

    @Override
    public Sheet sheet(Rectangle2D area, double scale) {
        double zoom = scale / device.getAsDouble();
        return sheet(area, graphics -> Ground.paint(graphics, area, zoom, theme));
    }

    @Override
    public Sheet overview(Rectangle2D area, double scale) {
        return sheet(area, graphics -> {
            graphics.setColor(ground());
            graphics.fill(area);
        });
    }

    private Sheet sheet(Rectangle2D area, Consumer<Graphics2D> ground) {
        return new ExcerptSheet(drawing.excerpt(area, without.get()), ground, theme);
    }

    private record ExcerptSheet(Excerpt excerpt, Consumer<Graphics2D> ground, Theme theme) implements Sheet {

        @Override
        public int weight() {
            return excerpt.size();
        }

        @Override
        public void paint(Graphics2D graphics) {
            ground.accept(graphics);
            excerpt.paint(new GraphicsSurface(graphics), theme);
        }
    }
}
