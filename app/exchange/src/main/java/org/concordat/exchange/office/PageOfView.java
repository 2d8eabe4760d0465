package org.concordat.exchange.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.picture.Picture;
import org.concordat.diagram.picture.PictureOptions;
import org.concordat.diagram.picture.PictureTooLargeException;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Labels;

/** Makes the pages of one view: heading, picture, tables. */
final class PageOfView {

    private static final Words WORDS = Words.beside(PageOfView.class);
    private static final double MOST_PIXELS = 12e6;

    private final Paper paper;
    private final Export export;
    private final View view;
    private final Told told;

    PageOfView(Paper paper, Export export, View view) {
        this.paper = paper;
        this.export = export;
        this.view = view;
        told = new Told(
                PowerPointFormat.drawing(export, view), export.careModels().vocabulary(), export.day());
    }

    void add() throws IOException {
        var options = PictureOptions.standard().withLegend(true);
        var drawn = picture(options);
        var bounds = drawn.bounds();
        double pixels = Math.min(
                export.finish().pixels(), Math.sqrt(MOST_PIXELS / Math.max(1, bounds.getWidth() * bounds.getHeight())));
        var png = new ByteArrayOutputStream();
        var svg = new ByteArrayOutputStream();
        try {
            picture(options.withScale(pixels)).writePng(png);
        } catch (PictureTooLargeException e) {
            throw new IllegalStateException(e);
        }
        drawn.writeSvg(svg);
        var caption = WORDS.format("picture.caption", view.name(), SlideOfView.source(export));
        boolean wide = bounds.getWidth() > bounds.getHeight();
        paper.section(wide);
        paper.heading(view.name());
        paper.picture(
                png.toByteArray(),
                svg.toByteArray(),
                bounds,
                WORDS.format("picture.description", view.name(), told.counts()),
                caption);
        tables();
    }

    private Picture picture(PictureOptions options) {
        return Picture.of(
                export.network(), view, export.careModels(), PowerPointFormat.measured(export, view), options);
    }

    private void tables() {
        var nodes = new ArrayList<List<String>>();
        told.nodes()
                .forEach(node ->
                        nodes.add(List.of(node.type().label(), Labels.of(node), String.join("; ", told.facts(node)))));
        if (!nodes.isEmpty()) {
            paper.subheading(WORDS.get("table.nodes"));
            paper.table(List.of(WORDS.get("table.type"), WORDS.get("table.name"), WORDS.get("table.facts")), nodes);
        }
        var links = new ArrayList<List<String>>();
        told.links()
                .forEach(link -> links.add(List.of(
                        told.from(link), link.type().label(), told.to(link), String.join("; ", told.facts(link)))));
        if (!links.isEmpty()) {
            paper.subheading(WORDS.get("table.links"));
            paper.table(
                    List.of(
                            WORDS.get("table.from"),
                            WORDS.get("table.link"),
                            WORDS.get("table.to"),
                            WORDS.get("table.facts")),
                    links);
        }
    }
}
