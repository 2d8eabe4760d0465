package org.concordat.exchange.picture;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.measures.Measurements;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.picture.Picture;
import org.concordat.diagram.picture.PictureOptions;
import org.concordat.diagram.styling.Measured;
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
        return Picture.of(export.network(), view, export.careModels(), measured(export, view), options);
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

    /** Only what a style rule of the view goes by, as measures take a while. */
    private static Measured measured(Export export, View view) {
        if (!Measured.isNeededFor(view.look())) {
            return Measured.NOTHING;
        }
        var check = new Check(export.network(), export.day(), export.thresholds());
        return new Measured(new Measurements(export.careModels().measures()).take(check));
    }
}
