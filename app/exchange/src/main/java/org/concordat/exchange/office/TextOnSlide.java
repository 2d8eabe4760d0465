package org.concordat.exchange.office;

import java.util.ArrayList;
import java.util.List;
import org.concordat.diagram.text.PlainText;
import org.concordat.diagram.text.TextStyle;
import org.concordat.diagram.text.Wrapping;

/**
 * A paragraph on a slide, in the font and the colour of its master.
 *
 * @param bullet whether it is one of a list
 */
record TextOnSlide(String words, boolean bullet, TextStyle style) {

    private static final double INDENT = 18;
    private static final double AFTER = 6;

    /** No more is wrapped in one go. */
    private static final int CHUNK = 4_000;

    /** Lines of a width, none of the text left out. */
    static List<String> lines(String text, TextStyle style, double width) {
        var lines = new ArrayList<String>();
        var rest = PlainText.whole(text);
        while (rest.length() > CHUNK) {
            int space = rest.lastIndexOf(' ', CHUNK);
            int end = space > 0 ? space : CHUNK;
            lines.addAll(new Wrapping(style, width, Integer.MAX_VALUE).wrap(rest.substring(0, end)));
            rest = rest.substring(end).strip();
        }
        lines.addAll(new Wrapping(style, width, Integer.MAX_VALUE).wrap(rest));
        return lines;
    }

    /** As it was before it was broken into lines. */
    static String joined(List<String> lines) {
        var whole = new StringBuilder();
        for (var line : lines) {
            boolean goesOn = whole.length() > 0 && "-/\u2013".indexOf(whole.charAt(whole.length() - 1)) >= 0;
            whole.append(whole.length() == 0 || goesOn ? "" : " ").append(line);
        }
        return whole.toString();
    }

    double height(double width) {
        return Math.max(1, lines(width).size()) * style.leading() + AFTER;
    }

    private List<String> lines(double width) {
        return lines(words, style, width - (bullet ? INDENT : 0));
    }

    /** The same as several, each no higher than this. */
    List<TextOnSlide> within(double width, double height) {
        int most = (int) Math.max(1, (height - AFTER) / style.leading());
        var lines = lines(width);
        var pieces = new ArrayList<TextOnSlide>();
        for (int i = 0; i < lines.size(); i += most) {
            var piece = joined(lines.subList(i, Math.min(lines.size(), i + most)));
            pieces.add(new TextOnSlide(piece, bullet && i == 0, style));
        }
        return pieces;
    }

    void write(Markup out) {
        out.start("a:p");
        long indent = Math.round(INDENT * Placing.EMU_OF_A_POINT);
        if (bullet) {
            out.start("a:pPr", "marL", indent, "indent", -indent);
        } else {
            out.start("a:pPr", "marL", 0, "indent", 0);
        }
        out.start("a:spcBef").empty("a:spcPts", "val", 0).end();
        out.start("a:spcAft").empty("a:spcPts", "val", Math.round(AFTER * 100)).end();
        if (bullet) {
            out.empty("a:buFont", "typeface", "Arial").empty("a:buChar", "char", "\u2022");
        } else {
            out.empty("a:buNone");
        }
        out.end();
        run(out, words, style);
        out.end();
    }

    /** Words in the font and the colour of the master. */
    static void run(Markup out, String words, TextStyle style) {
        long size = Math.round(style.size() * 100);
        if (words.isEmpty()) {
            // A paragraph of nothing would else be as high as the master's text, and a row of a table with it.
            out.empty("a:endParaRPr", "lang", "en-GB", "sz", size);
            return;
        }
        out.start("a:r");
        out.empty("a:rPr", "lang", "en-GB", "sz", size, "b", style.bold() ? 1 : 0);
        out.start("a:t").text(words).end().end();
    }
}
