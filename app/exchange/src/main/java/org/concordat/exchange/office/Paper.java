package org.concordat.exchange.office;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.text.PlainText;
import org.concordat.exchange.export.ExportException;
import org.jspecify.annotations.Nullable;

/** A text document that is written from its beginning to its end. For one thread. */
final class Paper implements AutoCloseable {

    private static final Words WORDS = Words.beside(Paper.class);
    private static final String NAMESPACE = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /** Left for the heading and the caption, in points. */
    private static final double BESIDE_PICTURE = 110;

    /** Left for the title besides. */
    private static final double ABOVE_FIRST = 110;

    private final XWPFDocument document;
    private final PageSetup pages;
    private @Nullable Boolean turned;
    /** Whether the title stands on this page. */
    private boolean onFirstPage = true;

    private boolean breaks;
    private int headings;
    private int pictures;
    private int tables;

    private Paper(XWPFDocument document, PageSetup pages) {
        this.document = document;
        this.pages = pages;
        PlainStyles.giveTo(document);
    }

    /** @param template whose styles, pages, headers and footers it takes; null for our own, which are plain */
    static Paper from(@Nullable Path template) throws IOException {
        var document = template == null ? new XWPFDocument() : read(template);
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

    private static XWPFDocument read(Path template) throws IOException {
        if (!Files.isReadable(template) || Files.isDirectory(template)) {
            throw new ExportException(WORDS.format("template.missing", template));
        }
        try (var in = Files.newInputStream(template)) {
            return new XWPFDocument(in);
        } catch (POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException | IOException e) {
            throw new ExportException(WORDS.format("template.unreadable", template));
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
            var last = document.createParagraph().getCTP().addNewPPr();
            pages.close(last.addNewSectPr(), before);
            onFirstPage = false;
            breaks = false;
        }
        turned = nowTurned;
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
        var mark = paragraph.getCTP().insertNewBookmarkStart(0);
        mark.setId(BigInteger.valueOf(headings));
        mark.setName(Contents.bookmark(headings));
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(headings));
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
        paragraph.setStyle(PlainStyles.id(document.getStyles(), style));
        paragraph.createRun().setText(PlainText.whole(words));
        return paragraph;
    }

    /** A picture as broad as the text, and its caption. @param pixels to a unit, at most */
    void picture(PictureOnPaper picture, double pixels, String description, String caption) throws IOException {
        double down = pages.down(Boolean.TRUE.equals(turned)) - BESIDE_PICTURE - (onFirstPage ? ABOVE_FIRST : 0);
        var room = new Dimension((int) across(), (int) down);
        var paragraph = document.createParagraph();
        paragraph.getCTP().addNewPPr().addNewKeepNext();
        pictures++;
        picture.add(paragraph, room, pixels, description, pictures);
        caption(WORDS.get("caption.figure"), pictures, caption);
    }

    /** A table with its caption, if it has one. */
    void table(TableOnPaper table, String caption) {
        if (!caption.isBlank()) {
            tables++;
            caption(WORDS.get("caption.table"), tables, caption).setKeepNext(true);
        }
        add(table.xml(document.getStyles(), across()));
        paragraph("");
    }

    /** "Table 3: what it shows", numbered as Word numbers them. */
    private XWPFParagraph caption(String label, int number, String words) {
        var paragraph = paragraph("caption", label);
        paragraph.createRun().setText(" ");
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("SEQ " + label + " \\* ARABIC");
        field.addNewR().addNewT().setStringValue(String.valueOf(number));
        paragraph.createRun().setText(": " + PlainText.whole(words));
        return paragraph;
    }

    /** Puts in what comes next. @param xml WordprocessingML with the usual prefix, undeclared */
    private void add(String xml) {
        try {
            var added = XmlObject.Factory.parse("<w:all" + NAMESPACE + ">" + xml + "</w:all>");
            try (var from = added.newCursor();
                    var to = pages.usual().newCursor()) {
                from.toFirstChild();
                from.toFirstChild();
                from.copyXml(to);
            }
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes it with a day for a date, so that equal papers are equal bytes. The stream stays open. */
    void write(String title, LocalDate day, OutputStream out) throws IOException {
        pages.close(pages.usual(), Boolean.TRUE.equals(turned));
        Properties.set(
                document.getProperties(),
                title,
                Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        var packed = new ByteArrayOutputStream();
        document.write(packed);
        SteadyZip.write(packed.toByteArray(), out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
