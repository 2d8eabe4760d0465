package org.concordat.exchange.office;

import java.io.IOException;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.ExportException;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Listing;
import org.concordat.exchange.export.Output;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.picture.Styles;

/** Slides of PowerPoint, one for each view, of shapes and connectors that can be moved there. */
public final class PowerPointFormat implements Format {

    private static final Words WORDS = Words.beside(PowerPointFormat.class);

    @Override
    public Listing listing() {
        return new Listing("pptx", WORDS.get("name.pptx"), WORDS.get("purpose.pptx"), ".pptx");
    }

    @Override
    public boolean isPicture() {
        return true;
    }

    @Override
    public boolean takesSeveralViews() {
        return true;
    }

    @Override
    public void write(Export export, Profile profile, Output output) throws IOException {
        if (export.views().isEmpty()) {
            throw new ExportException(WORDS.get("noView"));
        }
        try (var deck = Deck.from(export.finish().template())) {
            for (var view : export.views()) {
                new SlideOfView(deck, export, view).add();
            }
            output.file(out -> deck.write(export.title(), export.day(), out));
        }
    }

    /** A view as it is drawn, measured where a style rule asks for it. */
    static Drawing drawing(Export export, View view) {
        var drawing = new Drawing(export.network(), view, export.careModels());
        drawing.measure(Styles.measured(export, view));
        return drawing;
    }
}
