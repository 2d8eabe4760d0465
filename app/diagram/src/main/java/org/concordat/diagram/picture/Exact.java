package org.concordat.diagram.picture;

import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.model.Vocabulary;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.surface.ZoomedSurface;

/** Every element as it is drawn. */
record Exact(Drawing drawing, Occurrences occurrences, double zoom) implements Motif {

    @Override
    public Rectangle2D bounds() {
        return Motif.zoomed(drawing.bounds(), zoom);
    }

    @Override
    public void paint(Surface surface, Theme theme, double pixels, Rectangle2D part) {
        var clip = Motif.zoomed(part, 1 / zoom);
        drawing.paint(zoom == 1 ? surface : new ZoomedSurface(surface, zoom), theme, clip);
    }

    @Override
    public String description() {
        return occurrences.description();
    }

    @Override
    public Map<String, List<Sample>> sections(Vocabulary vocabulary) {
        var sections = new LinkedHashMap<>(new RuleSamples(drawing.styling()).sections());
        sections.putAll(new LaneSection(drawing.look(), drawing.styling().values()).sections());
        sections.putAll(occurrences.sections(vocabulary));
        return sections;
    }

    @Override
    public String note() {
        return "";
    }
}
