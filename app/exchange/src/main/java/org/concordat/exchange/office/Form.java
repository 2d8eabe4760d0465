package org.concordat.exchange.office;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordat.exchange.office.FreeForm.Contour;
import org.concordat.exchange.office.FreeForm.Use;
import org.jspecify.annotations.Nullable;

/**
 * The geometry of one shape on a slide: one that office programs know, or else a path.
 *
 * @param preset the name of a known geometry; null for a path
 * @param adjusts what shapes it further, by name
 * @param path the edge, for what is no known geometry
 * @param box around the edge
 * @param inner where text stands if no margin is set
 */
record Form(
        @Nullable String preset,
        Map<String, Long> adjusts,
        Shape path,
        Rectangle2D box,
        Rectangle2D inner,
        List<Site> sites) {

    /** The same drawn as a path, with more places for connectors: those of the sides first. */
    Form withSites(List<Point2D> more) {
        var all = new ArrayList<>(Site.sides(box));
        for (var point : more) {
            all.add(Site.near(all.size(), point, box));
        }
        return new Form(null, Map.of(), path, box, inner, all);
    }

    /** The place for connectors nearest to a point. */
    Site nearest(Point2D point) {
        var best = sites.get(0);
        for (var site : sites) {
            if (site.at().distance(point) < best.at().distance(point) - 1e-6) {
                best = site;
            }
        }
        return best;
    }

    void write(Markup out, Placing placing) {
        if (preset == null) {
            new FreeForm(box, List.of(new Contour(path, Use.WHOLE)), sites).write(out, placing);
            return;
        }
        out.start("a:prstGeom", "prst", preset).start("a:avLst");
        adjusts.forEach((name, value) -> out.empty("a:gd", "name", name, "fmla", "val " + value));
        out.end().end();
    }
}
