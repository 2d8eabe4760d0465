package org.concordat.exchange.report.html;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.picture.Artwork;
import org.concordat.exchange.report.Illustrations;
import org.concordat.exchange.report.Report;

/** All that stands in a report, as the body of a page: title, contents, and part by part. */
public final class ReportMarkup {

    private static final Words WORDS = Words.beside(ReportMarkup.class);

    private static final String UPRIGHT = "upright";
    private static final String ACROSS = "across";
    private static final Piece NOTHING = new Piece("", false, () -> {});

    private final Report report;
    private final Setting setting;
    private final Markup markup;
    private int drawings;
    private String sheet = "";
    private String sheetBefore = "";
    private boolean anySheet;
    /** Whether the part before this had a drawing. */
    private boolean hasDrawing;

    public ReportMarkup(Report report, Setting setting, Markup markup) {
        this.report = report;
        this.setting = setting;
        this.markup = markup;
    }

    /** The title of the report, and of the file. */
    public static String title(Report report) {
        var title = report.export().title().strip();
        return title.isEmpty() ? WORDS.get("untitled") : title;
    }

    /** The day that it describes. */
    public static String day(Report report) {
        return WORDS.format("asAt", InWords.day(report.export().day()));
    }

    /** What the file is, in a sentence. */
    public static String subject(Report report) {
        return WORDS.format("subject", InWords.day(report.export().day()));
    }

    public void write() {
        turnTo(UPRIGHT);
        front();
        contents();
        if (!setting.isOnPaper()) {
            markup.begin("main", "id", "report");
        }
        if (report.parts().isEmpty()) {
            markup.element("p", WORDS.get("nothing"));
        }
        for (int i = 0; i < report.parts().size(); i++) {
            write(report.parts().get(i), i + 1);
        }
        markup.end();
    }

    private void front() {
        markup.begin("header", "class", "front");
        markup.element("p", WORDS.get("kind"), "class", "kind");
        markup.element("h1", title(report));
        markup.element("p", day(report), "class", "day");
        var network = report.export().network();
        markup.element(
                "p",
                WORDS.format("made", network.nodes().size(), network.links().size()),
                "class",
                "made");
        markup.end();
    }

    private void contents() {
        if (report.parts().size() > 1) {
            markup.begin("nav", "class", "contents", "aria-labelledby", "contents");
            markup.element("h2", WORDS.get("contents"), "id", "contents").begin("ol");
            for (int i = 0; i < report.parts().size(); i++) {
                markup.begin("li")
                        .element("a", report.parts().get(i).title(), "href", "#part-" + (i + 1))
                        .end();
            }
            markup.end().end();
        }
    }

    private void write(Report.Part part, int number) {
        var pieces = pieces(part);
        if (setting.isOnPaper()) {
            // Short parts share a page; a drawing has one of its own.
            boolean isDrawn = pieces.stream().anyMatch(Piece::isDrawn);
            if (number == 1 || isDrawn || hasDrawing) {
                sheet = "";
            }
            hasDrawing = isDrawn;
            turnTo(pieces.isEmpty() ? UPRIGHT : pieces.get(0).kind());
        } else {
            markup.begin("section", "id", "part-" + number, "aria-labelledby", "title-" + number);
        }
        var target = setting.isOnPaper() ? "part-" + number : "title-" + number;
        markup.element("h2", part.title(), "id", target);
        for (var piece : pieces) {
            turnTo(piece.kind());
            piece.writing().run();
        }
        if (!setting.isOnPaper()) {
            markup.end();
        }
    }

    /** Something of a part, and the kind of sheet that it asks for. */
    private record Piece(String kind, boolean isDrawn, Runnable writing) {}

    /** Texts stand on the sheet of what they lead to, or else of what they follow. */
    private List<Piece> pieces(Report.Part part) {
        var pieces = new ArrayList<Piece>();
        if (part instanceof Report.Section section) {
            section.blocks().forEach(block -> pieces.add(piece(block)));
        } else if (part instanceof Report.Drawn drawn) {
            pieces.add(figure(Illustrations.of(drawn.export(), drawn.view()), ""));
        }
        var kind = pieces.stream()
                .map(Piece::kind)
                .filter(known -> !known.isEmpty())
                .findFirst()
                .orElse(UPRIGHT);
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            kind = piece.kind().isEmpty() ? kind : piece.kind();
            pieces.set(i, new Piece(kind, piece.isDrawn(), piece.writing()));
        }
        return pieces;
    }

    /** On paper, begins another sheet unless this is one of the kind. */
    private void turnTo(String kind) {
        if (setting.isOnPaper() && !kind.equals(sheet)) {
            if (anySheet) {
                markup.end();
            }
            markup.begin("div", "class", "sheet " + kind + (kind.equals(sheetBefore) ? " next" : ""));
            sheet = kind;
            sheetBefore = kind;
            anySheet = true;
        }
    }

    private Piece piece(Block block) {
        if (block instanceof Block.Table table && !table.columns().isEmpty()) {
            return new Piece(
                    TableMarkup.isWide(table) ? ACROSS : UPRIGHT, false, () -> TableMarkup.write(table, markup));
        } else if (block instanceof Block.Lanes lanes) {
            return new Piece(
                    LanesMarkup.isWide(lanes) ? ACROSS : UPRIGHT, false, () -> LanesMarkup.write(lanes, markup));
        } else if (block instanceof Block.Flows flows) {
            return Illustrations.of(report.export(), flows)
                    .map(artwork -> figure(artwork, flows.caption()))
                    .orElse(NOTHING);
        } else if (block instanceof Block.Chart chart) {
            return Illustrations.of(report.export(), chart)
                    .map(artwork -> figure(artwork, chart.caption()))
                    .orElse(NOTHING);
        } else if (block instanceof Block.Paragraph paragraph) {
            return new Piece("", false, () -> markup.element("p", paragraph.text()));
        } else if (block instanceof Block.Points points) {
            return new Piece("", false, () -> points(points.texts()));
        }
        return NOTHING;
    }

    private void points(List<String> texts) {
        if (!texts.isEmpty()) {
            markup.begin("ul", "class", "points");
            texts.forEach(text -> markup.element("li", text));
            markup.end();
        }
    }

    private Piece figure(Artwork artwork, String caption) {
        var kind = setting.kindOf(artwork);
        return new Piece(kind, true, () -> {
            markup.begin("figure", "class", kind);
            setting.draw(markup, artwork, ++drawings);
            if (!caption.isBlank()) {
                markup.element("figcaption", caption);
            }
            markup.end();
        });
    }
}
