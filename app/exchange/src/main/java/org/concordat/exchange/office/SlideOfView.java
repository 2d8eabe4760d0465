package org.concordat.exchange.office;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.picture.ViewLegend;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Labels;

/** Makes the slide of one view: its name, its drawing, its legend, where it is from, and what there is to say of it. */
final class SlideOfView {

    private static final Words WORDS = Words.beside(SlideOfView.class);

    /** At most as large as this, so that the name of a lone box is not louder than the title. */
    static final double LARGEST = 16 / 13.0 * Deck.EMU_OF_A_POINT;

    private static final double LEGEND_POINTS = 9;
    private static final double LEGEND_SIZE = 12;
    private static final double GAP = 10 * Deck.EMU_OF_A_POINT;
    private static final double MOST_OF_BODY = 0.35;

    /** The name of a box is so many units high, and can be read on a slide from so many points on. */
    private static final double NAME = 13;

    private static final double READABLE = 6;
    private static final double EASILY_READ = 6.5;

    /** Of a view that would take more slides than this, nobody would look at all. */
    private static final int MOST_DETAILS = 12;

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

    /** With further slides of its parts if its text would be too small to be read. */
    void add() {
        if (isReadable()) {
            write(List.of());
            return;
        }
        var details = details();
        boolean isTold = details.size() > 1 && details.size() <= MOST_DETAILS;
        write(List.of(isTold ? WORDS.format("detail.follow", details.size()) : WORDS.get("detail.tooMany")));
        for (int i = 0; isTold && i < details.size(); i++) {
            var detail = details.get(i);
            var part = export.of(List.of(view), 1).only(detail.nodes()).views().get(0);
            var name = title(detail, details, i);
            new SlideOfView(deck, export, called(part, name)).write(List.of(WORDS.get("detail.part")));
        }
    }

    private boolean isReadable() {
        var bounds = drawing.bounds();
        var body = deck.body();
        var room = roomFor(Placing.POINTS.of(body).box());
        double points = room.scale(bounds) / Deck.EMU_OF_A_POINT;
        return drawing.size() == 0 || points * NAME >= READABLE;
    }

    private List<Details.Detail> details() {
        var body = deck.body();
        double units = NAME / EASILY_READ;
        var room = new Dimension(
                (int) (body.getWidth() * (1 - MOST_OF_BODY / 2) * units), (int) (body.getHeight() * units));
        return Details.of(drawing, room);
    }

    private String title(Details.Detail detail, List<Details.Detail> all, int index) {
        var frame = detail.frame();
        var node = frame == null ? null : drawing.network().node(frame);
        boolean isAlone = all.stream()
                        .filter(other -> Objects.equals(other.frame(), frame))
                        .count()
                == 1;
        return node != null && isAlone
                ? WORDS.format("detail.frame", view.name(), Labels.of(node))
                : WORDS.format("detail.number", view.name(), index + 1, all.size());
    }

    private static View called(View view, String name) {
        return new View(view.id(), name, view.boxes(), view.bends(), view.closed(), view.look());
    }

    /** @param first what the notes say first */
    private void write(List<String> first) {
        var slide = deck.slide(view.name());
        var ids = new Shapes.Ids(Deck.lastId(slide));
        var xml = new StringBuilder();
        if (drawing.size() > 0 || !drawing.look().lanes().isEmpty()) {
            var room = roomFor(deck.body(slide));
            var placing = Placing.within(room.drawing(), drawing.bounds(), LARGEST);
            xml.append(new SlideDrawing(drawing, view).write(placing, ids, image -> deck.picture(slide, image)));
            xml.append(legend(room, ids));
        }
        xml.append(SourceLine.xml(deck, export, ids));
        Deck.add(slide, xml.toString());
        deck.notes(slide, Stream.concat(first.stream(), notes().stream()).toList());
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
        var shapes = new Shapes(room.placing(), ids);
        Painting.write(shapes, WORDS.get("legend"), "", marks);
        return shapes.xml();
    }

    private List<String> notes() {
        var told = new Told(drawing, export.careModels().vocabulary(), export.day());
        var lines = new ArrayList<String>();
        lines.add(SourceLine.of(export));
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
