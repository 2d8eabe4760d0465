package org.concordat.exchange.office;

import java.awt.Dimension;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.picture.ViewLegend;

/** A drawing with its legend, as large as fits into a part of a slide. */
record DrawingOnSlide(Drawing drawing, View view, Vocabulary vocabulary) {

    private static final Words WORDS = Words.beside(DrawingOnSlide.class);

    /** At most as large as this, so that the name of a lone box is not louder than the title. */
    static final double LARGEST = 16 / 13.0 * Placing.EMU_OF_A_POINT;

    private static final double LEGEND_POINTS = 9;
    private static final double LEGEND_SIZE = 12;
    private static final double GAP = 10 * Placing.EMU_OF_A_POINT;
    private static final double MOST_OF_BODY = 0.35;

    /** The name of a box is so many units high, and can be read on a slide from so many points on. */
    private static final double NAME = 13;

    private static final double READABLE = 6;
    private static final double EASILY_READ = 6.5;

    /** So much, in units, has room beside a legend in so many points, and can be read there. */
    static Dimension2D readableIn(Rectangle2D body) {
        double units = NAME / EASILY_READ;
        return new Dimension(
                (int) (body.getWidth() * (1 - MOST_OF_BODY / 2) * units), (int) (body.getHeight() * units));
    }

    /** Whether the names in it can be read there. @param body in points */
    boolean isReadable(Rectangle2D body) {
        double points = roomFor(body).scale(drawing.bounds()) / Placing.EMU_OF_A_POINT;
        return drawing.size() == 0 || points * NAME >= READABLE;
    }

    /** @param body in points */
    String xml(Rectangle2D body, Slide slide) {
        var room = roomFor(body);
        var placing = Placing.within(room.drawing(), drawing.bounds(), LARGEST);
        return new SlideDrawing(drawing, view).write(placing, slide) + legend(room, slide);
    }

    /** Where drawing and legend stand. @param placing of the legend's units */
    private record Room(Rectangle2D drawing, ViewLegend legend, Placing placing) {

        double scale(Rectangle2D units) {
            return Math.min(
                    drawing.getWidth() / Math.max(1, units.getWidth()),
                    drawing.getHeight() / Math.max(1, units.getHeight()));
        }
    }

    /** Below or beside each other, whichever leaves the drawing larger. */
    private Room roomFor(Rectangle2D points) {
        var body = Placing.POINTS.of(points).box();
        var below = below(body);
        var beside = beside(body);
        return below.scale(drawing.bounds()) >= beside.scale(drawing.bounds()) ? below : beside;
    }

    private Room below(Rectangle2D body) {
        double scale = LEGEND_POINTS / LEGEND_SIZE * Placing.EMU_OF_A_POINT;
        var legend = legend(body.getWidth() / scale);
        scale = fitting(scale, legend, body.getWidth(), body.getHeight() * MOST_OF_BODY);
        double height = legend.height() * scale;
        double gap = height > 0 ? GAP : 0;
        var rest = new Rectangle2D.Double(body.getX(), body.getY(), body.getWidth(), body.getHeight() - height - gap);
        return new Room(rest, legend, new Placing(scale, body.getX(), body.getMaxY() - height));
    }

    private Room beside(Rectangle2D body) {
        var legend = legend(1);
        double scale = LEGEND_POINTS / LEGEND_SIZE * Placing.EMU_OF_A_POINT;
        scale = fitting(scale, legend, body.getWidth() * MOST_OF_BODY, body.getHeight());
        double width = legend.width() * scale;
        double gap = width > 0 ? GAP : 0;
        var rest = new Rectangle2D.Double(body.getX(), body.getY(), body.getWidth() - width - gap, body.getHeight());
        return new Room(rest, legend, new Placing(scale, body.getMaxX() - width, body.getY()));
    }

    private static double fitting(double scale, ViewLegend legend, double width, double height) {
        return Math.min(scale, Math.min(width / Math.max(1, legend.width()), height / Math.max(1, legend.height())));
    }

    private ViewLegend legend(double width) {
        return ViewLegend.of(drawing, drawing.elements().toList(), vocabulary, width);
    }

    private String legend(Room room, Slide slide) {
        if (room.legend().height() <= 0) {
            return "";
        }
        var recording = new Recording();
        room.legend().paint(recording, Theme.LIGHT, 0, 0);
        var marks = recording.parts().stream()
                .flatMap(part -> part.marks().stream())
                .toList();
        if (marks.isEmpty()) {
            return "";
        }
        var shapes = new Shapes(room.placing(), slide);
        Painting.write(shapes, WORDS.get("legend"), "", marks);
        return shapes.xml();
    }
}
