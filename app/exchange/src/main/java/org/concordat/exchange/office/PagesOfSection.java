package org.concordat.exchange.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.report.Block;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.report.Illustrations;
import org.concordat.exchange.report.Report;

/** Makes the pages of a section of a report. They are in landscape if anything in it is too broad for pages upright. */
final class PagesOfSection {

    private final Paper paper;
    private final Export export;
    private final Report.Section section;
    private final List<Piece> pieces = new ArrayList<>();

    PagesOfSection(Paper paper, Export export, Report.Section section) {
        this.paper = paper;
        this.export = export;
        this.section = section;
        section.blocks().forEach(this::take);
    }

    /** A block, ready to be set. */
    private sealed interface Piece {

        /** Whether it can be read where text may be so many points broad. */
        default boolean fits(double across) {
            return true;
        }

        void add(Paper paper) throws IOException;
    }

    private record Text(String words) implements Piece {
        @Override
        public void add(Paper paper) {
            paper.paragraph(words);
        }
    }

    private record Listed(List<String> texts) implements Piece {
        @Override
        public void add(Paper paper) {
            paper.points(texts);
        }
    }

    private record Tabled(String caption, TableOnPaper table) implements Piece {
        @Override
        public boolean fits(double across) {
            return table.fits(across);
        }

        @Override
        public void add(Paper paper) {
            paper.table(table, caption);
        }
    }

    private record Drawn(String caption, String description, PictureOnPaper picture, double pixels) implements Piece {
        @Override
        public boolean fits(double across) {
            return picture.fits(across);
        }

        @Override
        public void add(Paper paper) throws IOException {
            paper.picture(picture, pixels, description, caption);
        }
    }

    private void take(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            pieces.add(new Text(paragraph.text()));
        } else if (block instanceof Block.Points points) {
            pieces.add(new Listed(points.texts()));
        } else if (block instanceof Block.Table table) {
            pieces.add(new Tabled(table.caption(), new TableOnPaper(table)));
        } else if (block instanceof Block.Lanes lanes) {
            pieces.add(new Tabled(lanes.caption(), new TableOnPaper(LanesAsTable.of(lanes))));
            var key = LanesAsTable.key(lanes);
            if (!key.isEmpty()) {
                pieces.add(new Text(key));
            }
        } else if (block instanceof Block.Flows flows) {
            takeDrawn(block, flows.caption());
        } else if (block instanceof Block.Chart chart) {
            takeDrawn(block, chart.caption());
        }
    }

    private void takeDrawn(Block block, String caption) {
        Illustrations.of(export, block)
                .ifPresent(drawn -> pieces.add(new Drawn(
                        caption,
                        drawn.description(),
                        new PictureOnPaper(drawn),
                        export.finish().pixels())));
    }

    void add() throws IOException {
        double upright = paper.across(false);
        paper.section(pieces.stream().anyMatch(piece -> !piece.fits(upright)));
        paper.heading(section.title());
        for (var piece : pieces) {
            piece.add(paper);
        }
    }
}
