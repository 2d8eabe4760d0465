package org.concordat.exchange.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Labels;

/** Makes the slide of one view: its name, its drawing with its legend, where it is from, and what there is to say of it. */
final class SlideOfView {

    private static final Words WORDS = Words.beside(SlideOfView.class);

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
        if (drawn().isReadable(deck.body())) {
            write(List.of());
        } else {
            var details = details();
            write(List.of(note(details)));
            addAll(details);
        }
    }

    /** Only the slides of its parts, if it has any: of a drawing that stands elsewhere as a whole. */
    void addDetails() {
        addAll(details());
    }

    private static String note(List<Details.Detail> details) {
        return details.isEmpty() ? WORDS.get("detail.tooMany") : WORDS.format("detail.follow", details.size());
    }

    private void addAll(List<Details.Detail> details) {
        for (int i = 0; i < details.size(); i++) {
            var detail = details.get(i);
            var part = export.of(List.of(view), 1).only(detail.nodes()).views().get(0);
            var name = title(detail, details, i);
            new SlideOfView(deck, export, called(part, name)).write(List.of(WORDS.get("detail.part")));
        }
    }

    private DrawingOnSlide drawn() {
        return new DrawingOnSlide(drawing, view, export.careModels().vocabulary());
    }

    /** Empty where a part would be no better, or there would be too many. */
    private List<Details.Detail> details() {
        var details = Details.of(drawing, DrawingOnSlide.readableIn(deck.body()));
        return details.size() > 1 && details.size() <= MOST_DETAILS ? details : List.of();
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
        if (drawing.size() > 0 || !drawing.look().lanes().isEmpty()) {
            slide.add(drawn().xml(deck.body(), slide));
        }
        slide.add(SourceLine.xml(deck, export, slide));
        slide.notes(Stream.concat(first.stream(), notes().stream()).toList());
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
