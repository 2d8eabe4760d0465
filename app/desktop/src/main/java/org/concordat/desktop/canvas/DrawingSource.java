package org.concordat.desktop.canvas;

import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.lang.reflect.InvocationTargetException;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.concordat.api.fact.ElementId;
import org.concordat.desktop.canvas.tiles.Sheet;
import org.concordat.desktop.canvas.tiles.Source;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.GraphicsSurface;

/** The drawing and its ground as sheets for tiles. */
final class DrawingSource implements Source {

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
        return drawing.bounds();
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

    private Sheet sheet(Rectangle2D area, Painting ground) {
        int weight = drawing.within(area).size();
        return new Sheet() {
            @Override
            public int weight() {
                return weight;
            }

            @Override
            public void paint(Graphics2D graphics) {
                if (EventQueue.isDispatchThread()) {
                    ground.paint(graphics);
                    drawing.paint(new GraphicsSurface(graphics), theme, area);
                } else {
                    try {
                        EventQueue.invokeAndWait(() -> paint(graphics));
                    } catch (InterruptedException | InvocationTargetException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        };
    }

    private interface Painting {
        void paint(Graphics2D graphics);
    }
}
