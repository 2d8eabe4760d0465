package org.concordat.exchange.picture;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.reading.InWords;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.picture.Picture;
import org.concordat.diagram.picture.PictureOptions;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Finish.Ground;

/** The views of an export as pictures. */
final class Drawn {

    private static final Words WORDS = Words.beside(Drawn.class);

    private Drawn() {}

    /** Of the first view, which there must be. */
    static Picture first(Export export) {
        return of(export, export.views().get(0));
    }

    /** In the light theme whatever the screen shows, unless a dark ground is asked for. */
    static Picture of(Export export, View view) {
        var finish = export.finish();
        var options = PictureOptions.standard()
                .withTheme(finish.ground() == Ground.DARK ? Theme.DARK : Theme.LIGHT)
                .withZoom(export.zoom())
                .withScale(finish.pixels())
                .asTransparent(finish.ground() == Ground.TRANSPARENT)
                .withLegend(finish.legend())
                .withTitle(finish.title())
                .withFooter(footer(export));
        return Picture.of(export.network(), view, export.careModels(), Styles.measured(export, view), options);
    }

    private static List<String> footer(Export export) {
        var lines = new ArrayList<String>();
        if (export.finish().dateLine()) {
            lines.add(WORDS.format("asAt", InWords.day(export.day())));
        }
        var source = export.finish().sourceLine();
        if (source != null) {
            lines.add(source.isBlank() ? WORDS.format("source", export.title()) : source.strip());
        }
        return lines;
    }
}
