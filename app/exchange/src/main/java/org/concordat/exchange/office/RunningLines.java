package org.concordat.exchange.office;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.text.PlainText;

/** What stands on each page: above what the paper is, below which page it is. A template's own is left as it is. */
final class RunningLines {

    private static final Words WORDS = Words.beside(RunningLines.class);

    private RunningLines() {}

    static void give(XWPFDocument document, PageSetup pages, String title) {
        var section = pages.usual();
        boolean hasHeader = section.sizeOfHeaderReferenceArray() > 0;
        boolean hasFooter = section.sizeOfFooterReferenceArray() > 0;
        if (!hasHeader) {
            line(document.createHeader(HeaderFooterType.DEFAULT), document, "header")
                    .createRun()
                    .setText(PlainText.line(title));
        }
        if (!hasFooter) {
            page(line(document.createFooter(HeaderFooterType.DEFAULT), document, "footer"));
        }
        if (!hasHeader && !hasFooter && !section.isSetTitlePg()) {
            // The title stands on the first page already.
            section.addNewTitlePg();
            line(document.createHeader(HeaderFooterType.FIRST), document, "header");
            page(line(document.createFooter(HeaderFooterType.FIRST), document, "footer"));
        }
    }

    private static XWPFParagraph line(XWPFHeaderFooter where, XWPFDocument document, String style) {
        var lines = where.getParagraphs();
        var line = lines.isEmpty() ? where.createParagraph() : lines.get(0);
        line.setStyle(PlainStyles.id(document.getStyles(), style));
        return line;
    }

    private static void page(XWPFParagraph line) {
        line.setAlignment(ParagraphAlignment.RIGHT);
        Fields.add(line, "PAGE", "1");
        line.createRun().setText(" " + WORDS.get("page.of") + " ");
        Fields.add(line, "NUMPAGES", "1");
    }
}
