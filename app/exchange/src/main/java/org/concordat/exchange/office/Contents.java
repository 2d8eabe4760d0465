package org.concordat.exchange.office;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyles;

/** A table of contents: a field that Word fills anew, with page numbers, and that says the headings until then. */
final class Contents {

    private static final String FIELD = "TOC \\o \"1-1\" \\h \\z \\u";

    private Contents() {}

    /** Marks a heading, so that the contents lead to it. @param number of the heading, from 0 */
    static void mark(XWPFParagraph heading, int number) {
        var id = BigInteger.valueOf(number);
        var start = heading.getCTP().insertNewBookmarkStart(0);
        start.setId(id);
        start.setName(bookmark(number));
        heading.getCTP().addNewBookmarkEnd().setId(id);
    }

    private static String bookmark(int number) {
        return String.format("_Toc%08d", number + 1);
    }

    /** @return WordprocessingML with the usual prefix, undeclared */
    static String xml(String title, List<String> headings, XWPFStyles styles) {
        var out = new Markup();
        out.start("w:sdt").start("w:sdtPr").start("w:docPartObj");
        out.empty("w:docPartGallery", "w:val", "Table of Contents").empty("w:docPartUnique");
        out.end().end().start("w:sdtContent");
        out.start("w:p");
        style(out, styles, PlainStyles.CONTENTS_HEADING);
        run(out, title);
        out.end();
        var style = PlainStyles.CONTENTS;
        for (int i = 0; i < headings.size(); i++) {
            out.start("w:p");
            style(out, styles, style);
            if (i == 0) {
                fieldMark(out, "begin");
                out.start("w:r").start("w:instrText").text(FIELD).end().end();
                fieldMark(out, "separate");
            }
            out.start("w:hyperlink", "w:anchor", bookmark(i), "w:history", 1);
            run(out, headings.get(i));
            out.end().end();
        }
        out.start("w:p");
        style(out, styles, "Normal");
        fieldMark(out, "end");
        out.end();
        out.end().end();
        return out.toString();
    }

    private static void style(Markup out, XWPFStyles styles, String name) {
        out.start("w:pPr").empty("w:pStyle", "w:val", PlainStyles.id(styles, name));
        out.end();
    }

    private static void run(Markup out, String words) {
        out.start("w:r").start("w:t").text(words).end().end();
    }

    private static void fieldMark(Markup out, String type) {
        out.start("w:r").empty("w:fldChar", "w:fldCharType", type).end();
    }
}
