package org.concordat.exchange.export;

import java.time.LocalDate;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Network;
import org.concordat.api.reading.InWords;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkAsAt;
import org.jspecify.annotations.Nullable;

/**
 * What is exported. May be written on any thread.
 *
 * @param view where the nodes stand; null for a document without views
 * @param day the day whose figures apply
 * @param thresholds those that the user has changed, for measures that a style rule goes by
 * @param zoom as how large a picture shows the view, 1 for 100 %; a graph file has no use for it
 */
public record Export(
        String title,
        Network network,
        @Nullable View view,
        LocalDate day,
        CareModels careModels,
        Facts thresholds,
        double zoom,
        Finish finish) {

    private static final Words WORDS = Words.beside(Export.class);

    /** At 100 %. */
    public Export(String title, Network network, @Nullable View view, LocalDate day, CareModels careModels) {
        this(title, network, view, day, careModels, Facts.NONE, 1, Finish.USUAL);
    }

    /** The same as the window shows it at a zoom: of a large view groups, and flows added up. */
    public Export atZoom(double newZoom) {
        return new Export(title, network, view, day, careModels, thresholds, newZoom, finish);
    }

    /** The same as a picture made in another way. */
    public Export with(Finish newFinish) {
        return new Export(title, network, view, day, careModels, thresholds, zoom, newFinish);
    }

    /** The same with the thresholds that the user has changed. */
    public Export with(Facts newThresholds) {
        return new Export(title, network, view, day, careModels, newThresholds, zoom, finish);
    }

    /** The same with only what stood, or is planned to stand, on a day; the heading of the view says which. */
    public Export asItStoodOn(LocalDate newDay) {
        var standing = NetworkAsAt.of(network, newDay);
        return new Export(
                title,
                standing,
                view == null ? null : on(newDay, view, standing),
                newDay,
                careModels,
                thresholds,
                zoom,
                finish);
    }

    private static View on(LocalDate day, View view, Network standing) {
        var left = NetworkAsAt.of(view, standing);
        return new View(
                left.id(),
                WORDS.format("asAt", left.name(), InWords.day(day)),
                left.boxes(),
                left.bends(),
                left.closed(),
                left.look());
    }
}
