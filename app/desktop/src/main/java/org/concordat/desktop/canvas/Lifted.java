package org.concordat.desktop.canvas;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.concordat.api.fact.ElementId;
import org.concordat.desktop.canvas.tiles.Sight;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Bitmap;
import org.jspecify.annotations.Nullable;

/**
 * The elements that are painted over the tiles in each frame: those that follow the pointer now, which the tiles leave out, and those that
 * have changed until the tiles have caught up.
 */
final class Lifted {

    private static final int REACH = 4;

    private final Drawing drawing;
    private final Theme theme;
    private final Set<ElementId> elements = new LinkedHashSet<>();
    private boolean held;
    private @Nullable Bitmap scratch;

    Lifted(Drawing drawing, Theme theme) {
        this.drawing = drawing;
        this.theme = theme;
    }

    /** Takes elements up for as long as they are held. @return whether one of them was not held before */
    boolean hold(Set<ElementId> taken) {
        boolean more = !held || !elements.containsAll(taken);
        held = true;
        elements.addAll(taken);
        return more;
    }

    /** Lets everything down: tiles painted from now on show it. */
    void release() {
        held = false;
    }

    /** Shows elements until the tiles have caught up. */
    void show(Set<ElementId> changed) {
        if (elements.size() + changed.size() <= Affected.MOST) {
            elements.addAll(changed);
        }
    }

    /** Says that all tiles in sight are fresh. */
    void caughtUp() {
        if (!held) {
            elements.clear();
            scratch = null;
        }
    }

    boolean isEmpty() {
        return elements.isEmpty();
    }

    /** What tiles must leave out. */
    Set<ElementId> without() {
        return held ? Set.copyOf(elements) : Set.of();
    }

    /**
     * Paints them, in an image and then all at once, as smooth lines are slow on a screen.
     *
     * @param graphics in pixels of the device
     * @param tiles paints what is below
     */
    void paint(Graphics2D graphics, Sight sight, Consumer<Graphics2D> tiles) {
        var part = part(sight, graphics.getClipBounds());
        if (part.isEmpty()) {
            return;
        }
        var bitmap = bitmap(part);
        var below = bitmap.graphics();
        below.clipRect(0, 0, part.width, part.height);
        below.translate(-part.x, -part.y);
        tiles.accept(below);
        below.translate(-sight.pixels().x, -sight.pixels().y);
        below.scale(sight.scale(), sight.scale());
        var excerpt = drawing.excerpt(Set.copyOf(elements));
        var surface = bitmap.surface(below);
        excerpt.paint(surface, theme);
        excerpt.paintPins(surface, theme);
        below.dispose();
        int right = part.x + part.width;
        int foot = part.y + part.height;
        graphics.drawImage(bitmap.image(), part.x, part.y, right, foot, 0, 0, part.width, part.height, null);
    }

    private Rectangle part(Sight sight, Rectangle clip) {
        return elements.stream()
                .map(drawing::bounds)
                .flatMap(Stream::ofNullable)
                .reduce(Rectangle2D::createUnion)
                .map(area -> sight.inWindow(area, REACH)
                        .intersection(new Rectangle(sight.pixels().getSize()))
                        .intersection(clip))
                .orElseGet(Rectangle::new);
    }

    private Bitmap bitmap(Rectangle part) {
        var known = scratch;
        if (known == null || known.width() < part.width || known.height() < part.height) {
            known = new Bitmap(part.width, part.height);
            scratch = known;
        }
        return known;
    }
}
