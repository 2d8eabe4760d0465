package org.concordat.diagram.overview;

import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.api.network.Network;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.styling.Measured;
import org.concordat.diagram.surface.Surface;

/**
 * What a view says from afar. Nodes are gathered in the groups that they belong to, whose height depends on the zoom; flows between groups are added up
 * to one line for each pair; other flows are shades. Names are as large on the screen at any zoom. Immutable; every method may be called from any
 * thread, and what is worked out for a scale is kept for the next piece of the same scale.
 *
 * <p>A scale is in pixels of the screen per drawing unit, before any enlargement for screens of high resolution.
 */
public final class Overview {

    private static final int FEW = 2_500;
    private static final double LEGIBLE = 14;
    /** How far strokes and plates reach beyond what they are around, in pixels. */
    private static final double EDGE = 8;

    private static final int KEPT = 6;
    /** Pieces are rasterised in blocks no larger than this. */
    private static final int BLOCK = 1_024;

    private final Country country;
    private final Weights weights;
    private final Ground ground;
    private final Map<Integer, Sums> sums = new LinkedHashMap<>();
    private final Map<Integer, Density> densities = new LinkedHashMap<>();
    private final Map<Double, Plan> plans = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Double, Plan> eldest) {
            return size() > KEPT;
        }
    };

    private Overview(Country country) {
        this.country = country;
        weights = new Weights(country);
        ground = new Ground(country);
    }

    /** Reads the network once; linear in its links. The network must be a snapshot. */
    public static Overview of(Network network, View view) {
        return of(network, view, Measured.NOTHING);
    }

    /** The same. @param measured what style rules that go by measures read */
    public static Overview of(Network network, View view, Measured measured) {
        return new Overview(new Country(network, view, measured));
    }

    /** Whether the view is better shown by its overview at this scale than exactly: it has thousands of elements, and their names cannot be read. */
    public boolean tells(double scale) {
        return country.elements > FEW && country.nodeHeight * scale < LEGIBLE;
    }

    /** What is shown at this scale. */
    public Told told(double scale) {
        return plan(scale).told();
    }

    /** All that is painted at this scale, names included, in drawing units; empty for an empty view. */
    public Rectangle2D bounds(double scale) {
        if (country.bounds.isEmpty()) {
            return new Rectangle2D.Double();
        }
        var bounds = grown(country.bounds, 0);
        for (var name : plan(scale).names()) {
            var box = name.box();
            bounds.add(box.getMinX() / scale, box.getMinY() / scale);
            bounds.add(box.getMaxX() / scale, box.getMaxY() / scale);
        }
        plan(scale).lines().forEach(line -> bounds.add(line.bounds(scale)));
        return grown(bounds, EDGE / scale);
    }

    /** The types of the links whose flows are drawn as lines at this scale, in no promised order. */
    public Set<LinkType> lineTypes(double scale) {
        return plan(scale).lines().stream().map(line -> line.load().type()).collect(Collectors.toSet());
    }

    /** Paints all that touches the clip, which is in drawing units, for a screen without enlargement. */
    public void paint(Surface surface, Theme theme, Rectangle2D clip, double scale) {
        paint(surface, theme, clip, scale, 1);
    }

    /**
     * Paints all that touches the clip, which is in drawing units. Pieces that are painted one by one join without a seam.
     *
     * @param enlargement pixels of the surface for each pixel of the scale, such as 2 for a screen of high resolution
     */
    public void paint(Surface surface, Theme theme, Rectangle2D clip, double scale, double enlargement) {
        var plan = plan(scale);
        var seen = grown(clip, EDGE / scale);
        ground.paintAreas(surface, theme, seen, scale, plan.level());
        paintRaster(surface, theme, clip, scale * enlargement, plan.level());
        plan.lines().stream()
                .filter(line -> line.bounds(scale).intersects(clip))
                .forEach(line -> line.paint(surface, theme, scale));
        plan.names().stream()
                .filter(name -> name.box()
                        .intersects(
                                seen.getX() * scale,
                                seen.getY() * scale,
                                seen.getWidth() * scale,
                                seen.getHeight() * scale))
                .forEach(name -> name.paint(surface, theme, scale));
    }

    private static Rectangle2D grown(Rectangle2D area, double by) {
        return new Rectangle2D.Double(
                area.getX() - by, area.getY() - by, area.getWidth() + 2 * by, area.getHeight() + 2 * by);
    }

    /** @param scale pixels of the surface per drawing unit */
    private void paintRaster(Surface surface, Theme theme, Rectangle2D clip, double scale, Level level) {
        var seen = clip.createIntersection(grown(country.bounds, 2 / scale));
        if (seen.isEmpty()) {
            return;
        }
        var whole = Raster.covering(seen, scale);
        var density = density(level);
        for (int top = whole.top(); top < whole.bottom(); top += BLOCK) {
            for (int left = whole.left(); left < whole.right(); left += BLOCK) {
                int width = Math.min(BLOCK, whole.right() - left);
                int height = Math.min(BLOCK, whole.bottom() - top);
                var block = new Raster(left, top, width, height, scale);
                surface.image(block.image(pixels(block, theme, density, level)), block.place());
            }
        }
    }

    private int[] pixels(Raster raster, Theme theme, Density density, Level level) {
        int[] pixels = new int[raster.size()];
        ground.paintDots(new Dots(raster, pixels), theme, grown(raster.place(), 2 / raster.scale()));
        if (!density.isEmpty()) {
            var tone = Tone.of(theme, density.peak(raster.scale()), level.number() == 0);
            int[] counts = density.in(raster);
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = counts[i] == 0 ? pixels[i] : Tone.over(tone.ink(counts[i]), pixels[i]);
            }
        }
        return pixels;
    }

    private synchronized Plan plan(double exactly) {
        // The same zoom may have been worked out in two ways that differ in the last digit.
        double scale = (float) exactly;
        var known = plans.get(scale);
        if (known == null) {
            var level = country.level(scale);
            known = Plan.at(scale, country, weights, level, sums(level));
            plans.put(scale, known);
        }
        return known;
    }

    private Sums sums(Level level) {
        return sums.computeIfAbsent(level.number(), number -> new Sums(country.flows, level, country.tree));
    }

    private synchronized Density density(Level level) {
        return densities.computeIfAbsent(
                level.number(),
                number -> new Density(country.nodes, country.flows, sums(level).lines()));
    }
}
