package org.concordat.diagram.picture;

import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.model.Vocabulary;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.overview.Overview;
import org.concordat.diagram.styling.Styling;
import org.concordat.diagram.surface.Group;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.surface.ZoomedSurface;

/** A large view as its overview shows it: groups, flows added up, shades for the rest. */
record FromAfar(Overview overview, Occurrences occurrences, Styling styling, double zoom) implements Motif {

    @Override
    public Rectangle2D bounds() {
        return Motif.zoomed(overview.bounds(zoom), zoom);
    }

    @Override
    public void paint(Surface surface, Theme theme, double pixels, Rectangle2D part) {
        surface.push(new Group("overview", "overview", "", Texts.get("afar"), note()));
        var clip = Motif.zoomed(part, 1 / zoom).createIntersection(overview.bounds(zoom));
        overview.paint(new ZoomedSurface(surface, zoom), theme, clip, zoom, pixels);
        surface.pop();
    }

    @Override
    public String description() {
        return occurrences.description() + ". " + note();
    }

    /** Single links and their looks are not to be seen. */
    @Override
    public Map<String, List<Sample>> sections(Vocabulary vocabulary) {
        var sections = new LinkedHashMap<>(new RuleSamples(styling).sectionsFromAfar());
        sections.putAll(occurrences.sections(vocabulary, overview.lineTypes(zoom)));
        return sections;
    }

    @Override
    public String note() {
        return overview.told(zoom).inWords();
    }
}
