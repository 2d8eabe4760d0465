package org.concordat.exchange.office;

import java.util.List;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Surface.Anchor;
import org.concordat.diagram.text.TextStyle;
import org.concordat.exchange.export.Export;

/** Where something is from, and as at when: at the foot of slides, and below pictures. */
final class SourceLine {

    private static final Words WORDS = Words.beside(SourceLine.class);
    private static final double POINTS = 10;

    private SourceLine() {}

    static String of(Export export) {
        return WORDS.format("source", export.title(), InWords.day(export.day()));
    }

    /** The line as a shape. */
    static String xml(Deck deck, Export export, Slide slide) {
        var box = deck.sourceLine();
        var shapes = new Shapes(Placing.POINTS, slide);
        var words = new Recording.Words(
                of(export),
                box.getX(),
                box.getCenterY(),
                TextStyle.regular((float) POINTS),
                Theme.LIGHT.muted(),
                Anchor.START);
        var text = new Lettering(List.of(new Lettering.Paragraph(List.of(words.line()), words)), 0, 0, 0, "ctr", true);
        shapes.textBox(WORDS.get("source.name"), box, null, text);
        return shapes.xml();
    }
}
