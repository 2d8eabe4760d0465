package org.concordat.exchange.office;

import java.util.List;
import org.concordat.diagram.picture.Artwork;
import org.concordat.exchange.office.Recording.Mark;

/** What is painted and is no drawing of a network, as a group of shapes: free forms, and text that can be edited. */
final class Painting {

    private Painting() {}

    /** All of it, each part of it a group of its own. */
    static void write(Shapes shapes, Artwork artwork, String name) {
        var recording = new Recording();
        artwork.paint(recording);
        shapes.beginGroup(name, artwork.description(), artwork.bounds());
        for (var part : recording.parts()) {
            if (!part.marks().isEmpty()) {
                var title = part.group().title();
                write(shapes, title.isBlank() ? name : title, "", part.marks());
            }
        }
        shapes.endGroup();
    }

    static void write(Shapes shapes, String name, String description, List<Mark> marks) {
        shapes.beginGroup(name, description, Ornaments.bounds(marks, List.of()));
        var figures = marks.stream()
                .filter(mark -> !(mark instanceof Recording.Words))
                .toList();
        new Ornaments(shapes, name).write(figures);
        for (var mark : marks) {
            if (mark instanceof Recording.Words words) {
                shapes.textBox(words.line(), words.room(), null, Lettering.asPainted(List.of(words)));
            }
        }
        shapes.endGroup();
    }
}
