package org.concordat.exchange.office;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.concordat.diagram.surface.Surface.Anchor;
import org.concordat.exchange.office.Recording.Words;

/**
 * The text of a shape, set as it was painted.
 *
 * @param paragraphs each of one style; with several lines it is broken there and nowhere else
 * @param left where it is held off the shape's own margin, in units; likewise the others
 * @param vertical where it stands: {@code t} or {@code ctr}
 * @param wraps whether the program breaks lines where they reach the edge
 */
record Lettering(List<Paragraph> paragraphs, double left, double top, double right, String vertical, boolean wraps) {

    static final Lettering NONE = new Lettering(List.of(), 0, 0, 0, "ctr", true);

    /** Lines that look alike. */
    record Paragraph(List<String> lines, Words like) {}

    /** Text that stands as it was painted, line by line, whatever the box. */
    static Lettering asPainted(List<Words> words) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var run : runs(words)) {
            paragraphs.add(new Paragraph(run.stream().map(Words::line).toList(), run.get(0)));
        }
        return new Lettering(paragraphs, 0, 0, 0, "ctr", false);
    }

    /**
     * Text that the program wraps again in the same room.
     *
     * @param whole the name; used where the painted lines say all of it
     * @param inner where it would stand if no margin were set
     * @param room where it may stand
     */
    static Lettering inside(List<Words> words, String whole, Rectangle2D inner, Rectangle2D room, boolean atTop) {
        if (words.isEmpty()) {
            return NONE;
        }
        var paragraphs = new ArrayList<Paragraph>();
        for (var run : runs(words)) {
            paragraphs.addAll(unwrapped(run, whole));
        }
        var first = words.get(0);
        boolean fromLeft = first.anchor() == Anchor.START;
        double left = fromLeft ? Math.max(0, first.x() - inner.getX()) : 0;
        double right = fromLeft ? Math.max(0, inner.getMaxX() - room.getMaxX()) / 2 : 0;
        double top = atTop ? Math.max(0, first.room().getY() - inner.getY()) : 0;
        return new Lettering(paragraphs, left, top, right, atTop ? "t" : "ctr", true);
    }

    private static List<List<Words>> runs(List<Words> words) {
        var runs = new ArrayList<List<Words>>();
        for (var word : words) {
            var last = runs.isEmpty() ? List.<Words>of() : runs.get(runs.size() - 1);
            boolean goesOn = !last.isEmpty()
                    && last.get(0).style().equals(word.style())
                    && last.get(0).colour().equals(word.colour());
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(word);
        }
        return runs;
    }

    /** The lines as one; the whole name where they are no less, with its own line ends. */
    private static List<Paragraph> unwrapped(List<Words> run, String whole) {
        var lines = run.stream().map(Words::line).toList();
        var first = run.get(0);
        if (letters(String.join("", lines)).equals(letters(whole))) {
            return whole.lines()
                    .map(line -> new Paragraph(List.of(line), first))
                    .toList();
        }
        return List.of(new Paragraph(List.of(String.join(" ", lines)), first));
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }

    void write(Markup out, Placing placing) {
        out.start("p:txBody");
        out.start(
                "a:bodyPr",
                "wrap",
                wraps ? "square" : "none",
                "lIns",
                placing.length(left),
                "tIns",
                placing.length(top),
                "rIns",
                placing.length(right),
                "bIns",
                0,
                "anchor",
                vertical,
                "rtlCol",
                0);
        out.empty("a:noAutofit").end();
        out.empty("a:lstStyle");
        paragraphs.forEach(paragraph -> write(paragraph, out, placing));
        if (paragraphs.isEmpty()) {
            out.start("a:p").empty("a:endParaRPr", "lang", "en-GB").end();
        }
        out.end();
    }

    private static void write(Paragraph paragraph, Markup out, Placing placing) {
        var anchor = paragraph.like().anchor();
        out.start("a:p");
        out.start("a:pPr", "algn", anchor == Anchor.MIDDLE ? "ctr" : anchor == Anchor.END ? "r" : "l");
        out.start("a:spcBef").empty("a:spcPts", "val", 0).end();
        out.empty("a:buNone").end();
        boolean begun = false;
        for (var line : paragraph.lines()) {
            if (begun) {
                out.empty("a:br");
            }
            begun = true;
            out.start("a:r");
            properties(paragraph.like(), out, placing);
            out.start("a:t").text(line).end().end();
        }
        out.end();
    }

    private static void properties(Words words, Markup out, Placing placing) {
        var style = words.style();
        out.start(
                "a:rPr",
                "lang",
                "en-GB",
                "sz",
                placing.letters(style.size()),
                "b",
                style.bold() ? 1 : 0,
                "i",
                style.italic() ? 1 : 0,
                "strike",
                style.struck() ? "sngStrike" : "noStrike");
        Ink.solid(out, words.colour(), 1);
        out.end();
    }
}
