package org.concordat.exchange.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.concordat.api.fact.NodeId;
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
 * @param views those to show, in order; a graph file places its nodes as the first of them does
 * @param otherViews how many more the document has
 * @param day the day whose figures apply
 * @param thresholds those that the user has changed, for measures that a style rule goes by
 * @param zoom as how large a picture shows the view, 1 for 100 %; a graph file has no use for it
 * @param unnamed of how many persons the names were left out
 */
public record Export(
        String title,
        Network network,
        List<View> views,
        int otherViews,
        LocalDate day,
        CareModels careModels,
        Facts thresholds,
        double zoom,
        Finish finish,
        int unnamed) {

    private static final Words WORDS = Words.beside(Export.class);

    public Export {
        views = List.copyOf(views);
    }

    /** At 100 %, with one view or none. */
    public Export(String title, Network network, @Nullable View view, LocalDate day, CareModels careModels) {
        this(
                title,
                network,
                view == null ? List.of() : List.of(view),
                0,
                day,
                careModels,
                Facts.NONE,
                1,
                Finish.USUAL,
                0);
    }

    /** The first of the views, or null. */
    public @Nullable View view() {
        return views.isEmpty() ? null : views.get(0);
    }

    /** The same with other views, of a document that has so many. */
    public Export of(List<View> newViews, int inAll) {
        return new Export(
                title, network, newViews, inAll - newViews.size(), day, careModels, thresholds, zoom, finish, unnamed);
    }

    /** The same with only these nodes in its views, and the links between them; the network, by which style rules go, stays whole. */
    public Export only(Set<NodeId> nodes) {
        var left = views.stream().map(view -> Excerpt.of(view, nodes)).toList();
        return new Export(title, network, left, otherViews, day, careModels, thresholds, zoom, finish, unnamed);
    }

    /** The same with a network of only what the views show, for formats that hold the network. */
    public Export asShown() {
        var shown = Excerpt.of(network, views);
        return new Export(title, shown, views, otherViews, day, careModels, thresholds, zoom, finish, unnamed);
    }

    /** The same in words that do not name so many persons. */
    public Export without(int names, String newTitle, Network newNetwork, List<View> newViews) {
        return new Export(newTitle, newNetwork, newViews, otherViews, day, careModels, thresholds, zoom, finish, names);
    }

    /** The same with the figures of another day; what did not stand then stays. */
    public Export on(LocalDate newDay) {
        return new Export(title, network, views, otherViews, newDay, careModels, thresholds, zoom, finish, unnamed);
    }

    /** The same as the window shows it at a zoom: of a large view groups, and flows added up. */
    public Export atZoom(double newZoom) {
        return new Export(title, network, views, otherViews, day, careModels, thresholds, newZoom, finish, unnamed);
    }

    /** The same as a picture made in another way. */
    public Export with(Finish newFinish) {
        return new Export(title, network, views, otherViews, day, careModels, thresholds, zoom, newFinish, unnamed);
    }

    /** The same with the thresholds that the user has changed. */
    public Export with(Facts newThresholds) {
        return new Export(title, network, views, otherViews, day, careModels, newThresholds, zoom, finish, unnamed);
    }

    /** The same with only what stood, or is planned to stand, on a day; the headings of the views say which. */
    public Export asItStoodOn(LocalDate newDay) {
        var standing = NetworkAsAt.of(network, newDay);
        return new Export(
                title,
                standing,
                views.stream().map(view -> on(newDay, view, standing)).toList(),
                otherViews,
                newDay,
                careModels,
                thresholds,
                zoom,
                finish,
                unnamed);
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
