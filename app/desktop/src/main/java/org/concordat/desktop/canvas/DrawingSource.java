package org.concordat.desktop.canvas;

import com.formdev.flatlaf.util.UIScale;
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
import org.concordat.diagram.overview.Overview;
import org.concordat.diagram.surface.Bitmap;
import org.jspecify.annotations.Nullable;

/** The drawing and its ground as sheets for tiles. */
final class DrawingSource implements Source {

    /** How far labels may stand out. */
    private static final double LABELS = 40;

    /** From farther away hops would be specks. */
    private static final double NEAR = 0.4;

    private final Drawing drawing;
    private final Afar afar;
    private final Theme theme;
    private final DoubleSupplier device;
    private final Supplier<Set<ElementId>> without;

    /**
     * Sheets of a drawing.
     *
     * @param device how many pixels the device has for one of the component
     * @param without what is painted elsewhere now
     */
    DrawingSource(Drawing drawing, Afar afar, Theme theme, DoubleSupplier device, Supplier<Set<ElementId>> without) {
        this.drawing = drawing;
        this.afar = afar;
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
        double enlargement = device.getAsDouble() * UIScale.getUserScaleFactor();
        double zoom = scale / enlargement;
        if (afar.tells(zoom)) {
            return new FarSheet(afar.overview(), area, zoom, enlargement, theme);
        }
        Consumer<Graphics2D> ground = graphics -> Ground.paint(graphics, area, scale / device.getAsDouble(), theme);
        return zoom < NEAR
                ? sheet(area, ground)
                : new ExcerptSheet(drawing.excerptNear(area, without.get()), ground, theme);
    }

    @Override
    public Sheet overview(Rectangle2D area, double scale) {
        if (afar.tells(scale)) {
            return new FarSheet(afar.overview(), area, scale, 1, theme);
        }
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
        public void paint(Graphics2D graphics, Bitmap bitmap) {
            ground.accept(graphics);
            var surface = bitmap.surface(graphics);
            excerpt.paint(surface, theme);
            excerpt.paintPins(surface, theme);
        }
    }

    /**
     * What the drawing says from afar, or nothing as long as that is not worked out.
     *
     * @param zoom pixels of the screen per drawing unit
     * @param enlargement pixels of the device for each of these
     */
    private record FarSheet(@Nullable Overview overview, Rectangle2D area, double zoom, double enlargement, Theme theme)
            implements Sheet {

        private static final int HEAVY = 1_000;

        @Override
        public int weight() {
            return overview == null ? 0 : HEAVY;
        }

        @Override
        public void paint(Graphics2D graphics, Bitmap bitmap) {
            graphics.setColor(new Color(theme.canvas().rgb()));
            graphics.fill(area);
            if (overview != null) {
                overview.paint(bitmap.surface(graphics), theme, area, zoom, enlargement);
            }
        }
    }
}
