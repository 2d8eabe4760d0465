package org.concordat.exchange.office;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.text.PlainText;
import org.jspecify.annotations.Nullable;

/** A text document that is written from its beginning to its end. For one thread. */
final class Paper implements AutoCloseable {

    private static final Words WORDS = Words.beside(Paper.class);
    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /** Left for the heading and the caption, in points. */
    private static final double BESIDE_PICTURE = 110;

    /** Left for the title besides. */
    private static final double ABOVE_FIRST = 110;

    private final XWPFDocument document;
    private final PageSetup pages;
    private final Captions figures = new Captions(WORDS.get("caption.figure"));
    private final Captions tables = new Captions(WORDS.get("caption.table"));
    private @Nullable Boolean turned;
    /** Whether the title stands on this page. */
    private boolean onFirstPage = true;

    private boolean breaks;
    private int headings;

    private Paper(XWPFDocument document, PageSetup pages) {
        this.document = document;
        this.pages = pages;
        PlainStyles.giveTo(document);
    }

    /** @param template whose styles, pages, headers and footers it takes; null for our own, which are plain */
    static Paper from(@Nullable Path template) throws IOException {
        var document = template == null ? new XWPFDocument() : Template.read(template, XWPFDocument::new);
        var pages = PageSetup.takenFrom(document);
        for (int i = document.getBodyElements().size() - 1; i >= 0; i--) {
            document.removeBodyElement(i);
        }
        removeControls(document);
        return new Paper(document, pages);
    }

    /** Contents and other content controls, which stay where they are when what they hold is removed. */
    private static void removeControls(XWPFDocument document) {
        var body = document.getDocument().getBody();
        for (int i = body.sizeOfSdtArray() - 1; i >= 0; i--) {
            body.removeSdt(i);
        }
    }

    /** What it is, and as at when. */
    void begin(String title, String day) {
        RunningLines.give(document, pages, title);
        paragraph("Title", title);
        paragraph("Subtitle", day);
    }

    /** A table of contents, after which a new page begins. */
    void contents(List<String> titles) {
        if (!titles.isEmpty()) {
            add(Contents.xml(WORDS.get("contents"), titles, document.getStyles()));
            breaks = true;
        }
    }

    /** Begins pages of this way round, where the ones before were the other. */
    void section(boolean nowTurned) {
        var before = turned;
        if (before != null && before != nowTurned) {
            var last = flat(isLastEmpty() ? lastParagraph() : document.createParagraph())
                    .getCTP();
            pages.close((last.isSetPPr() ? last.getPPr() : last.addNewPPr()).addNewSectPr(), before);
            onFirstPage = false;
            breaks = false;
        }
        turned = nowTurned;
    }

    private XWPFParagraph lastParagraph() {
        var paragraphs = document.getParagraphs();
        return paragraphs.get(paragraphs.size() - 1);
    }

    private boolean isLastEmpty() {
        return !document.getParagraphs().isEmpty() && lastParagraph().getText().isEmpty();
    }

    /** So low that below a table that fills its page it does not take a page of its own. */
    private static XWPFParagraph flat(XWPFParagraph paragraph) {
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
        return paragraph;
    }

    /** How broad text may be, in points. */
    double across(boolean onTurnedPages) {
        return pages.across(onTurnedPages);
    }

    /** How broad text may be here, in points. */
    private double across() {
        return pages.across(Boolean.TRUE.equals(turned));
    }

    /** A heading of the first level, which the contents lead to. */
    void heading(String words) {
        var paragraph = paragraph("heading 1", words);
        if (breaks) {
            paragraph.setPageBreak(true);
            onFirstPage = false;
            breaks = false;
        }
        Contents.mark(paragraph, headings);
        headings++;
    }

    void paragraph(String words) {
        paragraph("Normal", words);
    }

    void points(List<String> texts) {
        texts.forEach(text -> paragraph(PlainStyles.BULLET, text));
    }

    /** @param style by the name that Word gives it in every language */
    private XWPFParagraph paragraph(String style, String words) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style(style));
        paragraph.createRun().setText(PlainText.whole(words));
        return paragraph;
    }

    private String style(String name) {
        return PlainStyles.id(document.getStyles(), name);
    }

    /** A picture as broad as the text, and its caption. @param pixels to a unit, at most */
    void picture(PictureOnPaper picture, double pixels, String description, String caption) throws IOException {
        var room = roomForPicture(Boolean.TRUE.equals(turned), onFirstPage);
        onFirstPage = false;
        var paragraph = document.createParagraph();
        paragraph.getCTP().addNewPPr().addNewKeepNext();
        picture.add(paragraph, room, pixels, description, figures.next());
        caption(figures, caption);
    }

    /** Whether it comes out larger on turned pages. */
    boolean isLargerTurned(PictureOnPaper picture) {
        boolean belowTitle = onFirstPage && !breaks;
        return picture.scale(roomForPicture(true, belowTitle)) > picture.scale(roomForPicture(false, belowTitle));
    }

    private Dimension roomForPicture(boolean onTurnedPage, boolean belowTitle) {
        double down = pages.down(onTurnedPage) - BESIDE_PICTURE - (belowTitle ? ABOVE_FIRST : 0);
        return new Dimension((int) pages.across(onTurnedPage), (int) down);
    }

    /** A table with its caption, if it has one. */
    void table(TableOnPaper table, String caption) {
        if (!caption.isBlank()) {
            caption(tables, caption).setKeepNext(true);
        }
        add(table.xml(document.getStyles(), across()));
        paragraph("");
    }

    private XWPFParagraph caption(Captions captions, String words) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style("caption"));
        captions.write(paragraph, words);
        return paragraph;
    }

    /** Puts in what comes next. @param xml WordprocessingML with the usual prefix, undeclared */
    private void add(String xml) {
        try (var end = pages.usual().newCursor()) {
            Markup.insert(xml, NAMESPACE, end);
        }
    }

    /** Writes it with a day for a date, so that equal papers are equal bytes. The stream stays open. */
    void write(String title, LocalDate day, OutputStream out) throws IOException {
        if (isLastEmpty()) {
            flat(lastParagraph());
        }
        pages.close(pages.usual(), Boolean.TRUE.equals(turned));
        OfficeFile.write(document, title, day, out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
