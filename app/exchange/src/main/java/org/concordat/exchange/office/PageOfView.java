package org.concordat.exchange.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.report.Block;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Labels;
import org.concordat.exchange.report.Illustrations;

/** Makes the pages of one view: heading, picture, tables. */
final class PageOfView {

    private static final Words WORDS = Words.beside(PageOfView.class);

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

    /** With tables of all that it shows. */
    void add() throws IOException {
        addPicture();
        table(nodes());
        table(links());
    }

    void addPicture() throws IOException {
        var picture = new PictureOnPaper(Illustrations.of(export, view));
        paper.section(paper.isLargerTurned(picture));
        paper.heading(view.name());
        paper.picture(
                picture,
                export.finish().pixels(),
                WORDS.format("picture.description", view.name(), told.counts()),
                WORDS.format("picture.caption", view.name(), SourceLine.of(export)));
    }

    private void table(Block.Table table) {
        if (!table.rows().isEmpty()) {
            paper.table(new TableOnPaper(table), table.caption());
        }
    }

    private Block.Table nodes() {
        var rows = new ArrayList<List<String>>();
        told.nodes()
                .forEach(node ->
                        rows.add(List.of(node.type().label(), Labels.of(node), String.join("; ", told.facts(node)))));
        return new Block.Table(
                WORDS.format("table.nodes", view.name()),
                List.of(WORDS.get("table.type"), WORDS.get("table.name"), WORDS.get("table.facts")),
                rows);
    }

    private Block.Table links() {
        var rows = new ArrayList<List<String>>();
        told.links()
                .forEach(link -> rows.add(List.of(
                        told.from(link), link.type().label(), told.to(link), String.join("; ", told.facts(link)))));
        return new Block.Table(
                WORDS.format("table.links", view.name()),
                List.of(
                        WORDS.get("table.from"),
                        WORDS.get("table.link"),
                        WORDS.get("table.to"),
                        WORDS.get("table.facts")),
                rows);
    }
}
