package org.concordat.exchange.office;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.reading.InWords;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.picture.ViewLegend;
import org.concordat.diagram.surface.Surface.Anchor;
import org.concordat.diagram.text.TextStyle;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Labels;

/** Makes the slide of one view: its name, its drawing, its legend, where it is from, and what there is to say of it. */
final class SlideOfView {

    private static final Words WORDS = Words.beside(SlideOfView.class);

    /** At most as large as this, so that the name of a lone box is not louder than the title. */
    private static final double LARGEST = 16 / 13.0 * Deck.EMU_OF_A_POINT;

    private static final double LEGEND_POINTS = 9;
    private static final double LEGEND_SIZE = 12;
    private static final double GAP = 10 * Deck.EMU_OF_A_POINT;
    private static final double MOST_OF_BODY = 0.35;
    private static final double SOURCE_POINTS = 10;

    private final Deck deck;
    private final Export export;
    private final View view;
    private final Drawing drawing;

    SlideOfView(Deck deck, Export export, View view) {
        this.deck = deck;
        this.export = export;
        this.view = view;
        drawing = PowerPointFormat.drawing(export, view);
    }

    void add() {
        var slide = deck.slide(view.name());
        var ids = new Shapes.Ids(Deck.lastId(slide));
        var body = deck.body(slide);
        var xml = new StringBuilder();
        if (drawing.size() > 0 || !drawing.look().lanes().isEmpty()) {
            var room = roomFor(body);
            var placing = Placing.within(room.drawing(), drawing.bounds(), LARGEST);
            xml.append(new SlideDrawing(drawing, view).write(placing, ids, image -> deck.picture(slide, image)));
            xml.append(legend(room, ids));
        }
        xml.append(sourceLine(ids));
        Deck.add(slide, xml.toString());
        deck.notes(slide, notes());
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
    private Room roomFor(Rectangle2D body) {
        var below = below(body);
        var beside = beside(body);
        return below.scale(drawing.bounds()) >= beside.scale(drawing.bounds()) ? below : beside;
    }

    private Room below(Rectangle2D body) {
        double scale = LEGEND_POINTS / LEGEND_SIZE * Deck.EMU_OF_A_POINT;
        var legend = legend(body.getWidth() / scale);
        scale = fitting(scale, legend, body.getWidth(), body.getHeight() * MOST_OF_BODY);
        double height = legend.height() * scale;
        double gap = height > 0 ? GAP : 0;
        var rest = new Rectangle2D.Double(body.getX(), body.getY(), body.getWidth(), body.getHeight() - height - gap);
        return new Room(rest, legend, new Placing(scale, body.getX(), body.getMaxY() - height));
    }

    private Room beside(Rectangle2D body) {
        var legend = legend(1);
        double scale = LEGEND_POINTS / LEGEND_SIZE * Deck.EMU_OF_A_POINT;
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
        return ViewLegend.of(
                drawing, drawing.elements().toList(), export.careModels().vocabulary(), width);
    }

    private String legend(Room room, Shapes.Ids ids) {
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
        var name = WORDS.get("legend");
        var shapes = new Shapes(room.placing(), ids);
        shapes.beginGroup(name, Ornaments.bounds(marks, List.of()));
        var figures = marks.stream()
                .filter(mark -> !(mark instanceof Recording.Words))
                .toList();
        new Ornaments(shapes, name, image -> "").write(figures);
        for (var mark : marks) {
            if (mark instanceof Recording.Words words) {
                shapes.textBox(words.line(), words.room(), null, Lettering.asPainted(List.of(words)));
            }
        }
        shapes.endGroup();
        return shapes.xml();
    }

    private String sourceLine(Shapes.Ids ids) {
        var room = deck.sourceLine();
        var placing = new Placing(Deck.EMU_OF_A_POINT, 0, 0);
        var box = new Rectangle2D.Double(
                room.getX() / Deck.EMU_OF_A_POINT,
                room.getY() / Deck.EMU_OF_A_POINT,
                room.getWidth() / Deck.EMU_OF_A_POINT,
                room.getHeight() / Deck.EMU_OF_A_POINT);
        var shapes = new Shapes(placing, ids);
        var words = new Recording.Words(
                source(export),
                box.getX(),
                box.getCenterY(),
                TextStyle.regular((float) SOURCE_POINTS),
                Theme.LIGHT.muted(),
                Anchor.START);
        var text = new Lettering(List.of(new Lettering.Paragraph(List.of(words.line()), words)), 0, 0, 0, "ctr", true);
        shapes.textBox(WORDS.get("source.name"), box, null, text);
        return shapes.xml();
    }

    static String source(Export export) {
        return WORDS.format("source", export.title(), InWords.day(export.day()));
    }

    private List<String> notes() {
        var told = new Told(drawing, export.careModels().vocabulary(), export.day());
        var lines = new ArrayList<String>();
        lines.add(source(export));
        lines.add(WORDS.format("notes.nodes", told.nodes().size(), told.counts()));
        told.nodes().forEach(node -> lines.add(said(node.type().label(), Labels.of(node), told.facts(node))));
        lines.add(WORDS.format("notes.links", told.links().size(), told.linkCounts()));
        told.links()
                .forEach(link -> lines.add(said(
                        link.type().label(),
                        WORDS.format("notes.ends", told.from(link), told.to(link)),
                        told.facts(link))));
        return lines;
    }

    private static String said(String type, String name, List<String> facts) {
        var line = WORDS.format("notes.element", type, name);
        return facts.isEmpty() ? line : WORDS.format("notes.facts", line, String.join("; ", facts));
    }
}
