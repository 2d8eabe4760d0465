package org.concordat.diagram.picture;

import java.util.Collection;
import java.util.LinkedHashMap;
import org.concordat.api.fact.ElementId;
import org.concordat.api.model.Vocabulary;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Surface;

/**
 * The legend of what is seen of a drawing: its style rules, then the types and statuses that occur. The same as in pictures.
 */
public final class ViewLegend {

    private static final double NARROW = 1;

    private final Legend legend;

    private ViewLegend(Legend legend) {
        this.legend = legend;
    }

    /** @param inSight the elements whose types are named; the cost is that of these */
    public static ViewLegend of(Drawing drawing, Collection<? extends ElementId> inSight, Vocabulary vocabulary) {
        return of(drawing, inSight, vocabulary, NARROW);
    }

    /** The same in as many columns as a width has room for. */
    public static ViewLegend of(
            Drawing drawing, Collection<? extends ElementId> inSight, Vocabulary vocabulary, double width) {
        var sections = new LinkedHashMap<>(new RuleSamples(drawing.styling()).sections());
        sections.putAll(new LaneSection(drawing.look(), drawing.styling().values()).sections());
        sections.putAll(Occurrences.of(drawing, inSight.stream()).sections(vocabulary));
        return new ViewLegend(new Legend("", sections, width));
    }

    /** The legend of a drawing that is seen from afar: of what its overview still tells. */
    public static ViewLegend fromAfar(Drawing drawing) {
        return new ViewLegend(new Legend("", new RuleSamples(drawing.styling()).allFromAfar(), NARROW));
    }

    public double width() {
        return legend.width();
    }

    /** 0 for a legend that says nothing. */
    public double height() {
        return Math.max(0, legend.height() - Legend.TOP);
    }

    /** All that it says, one after another. */
    public String inWords() {
        return legend.inWords();
    }

    /** Paints it with its upper left corner at a place. */
    public void paint(Surface surface, Theme theme, double x, double y) {
        legend.paint(surface, theme, x, y - Legend.TOP, 0);
    }
}
