package org.concordat.exchange.office;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
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
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.text.PlainText;
import org.concordat.exchange.export.ExportException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A text document that pages are put into, section by section. For one thread. */
final class Paper implements AutoCloseable {

    private static final Words WORDS = Words.beside(Paper.class);

    private static final double EMU_OF_A_POINT = 12_700;
    private static final double POINTS_OF_A_UNIT = 0.75;
    private static final int TWIPS_OF_A_POINT = 20;
    private static final int SHORT_SIDE = 11_906;
    private static final int LONG_SIDE = 16_838;
    private static final int MARGIN = 1_134;
    /** Left for the heading and the caption, in points. */
    private static final double BESIDE_PICTURE = 110;

    /** Left for the title besides. */
    private static final double ABOVE_FIRST = 110;

    private final XWPFDocument document;
    private @Nullable Boolean wide;
    private int pictures;

    private Paper(XWPFDocument document) {
        this.document = document;
    }

    /** @param template whose styles it takes; null for our own, which are plain */
    static Paper from(@Nullable Path template) throws IOException {
        if (template == null) {
            var document = new XWPFDocument();
            PlainStyles.giveTo(document);
            return new Paper(document);
        }
        var document = read(template);
        for (int i = document.getBodyElements().size() - 1; i >= 0; i--) {
            document.removeBodyElement(i);
        }
        PlainStyles.giveTo(document);
        return new Paper(document);
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
        paragraph("Title", title);
        paragraph("Subtitle", day);
    }

    /** Begins pages of this way round, where the ones before were the other. */
    void section(boolean nowWide) {
        var before = wide;
        if (before != null && before != nowWide) {
            var last = document.createParagraph();
            var properties = last.getCTP().addNewPPr().addNewSectPr();
            set(properties, before);
        }
        wide = nowWide;
    }

    private static void set(CTSectPr section, boolean wide) {
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(wide ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(wide ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(wide ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margin = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
    }

    void heading(String words) {
        paragraph("heading 1", words);
    }

    void subheading(String words) {
        paragraph("heading 2", words);
    }

    /** @param style by the name that Word gives it in every language */
    private void paragraph(String style, String words) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(document.getStyles().getStyleWithName(style).getStyleId());
        paragraph.createRun().setText(PlainText.line(words));
    }

    /** A picture as wide as the page, with its caption: vectors, and pixels for who does not read these. */
    void picture(byte[] png, byte[] svg, Rectangle2D size, String description, String caption) throws IOException {
        boolean isWide = Boolean.TRUE.equals(wide);
        double across = ((isWide ? LONG_SIDE : SHORT_SIDE) - 2.0 * MARGIN) / TWIPS_OF_A_POINT;
        double down = ((isWide ? SHORT_SIDE : LONG_SIDE) - 2.0 * MARGIN) / TWIPS_OF_A_POINT
                - BESIDE_PICTURE
                - (pictures == 0 ? ABOVE_FIRST : 0);
        double scale = Math.min(1.5 * POINTS_OF_A_UNIT, Math.min(across / size.getWidth(), down / size.getHeight()));
        int width = (int) Math.max(1, size.getWidth() * scale * EMU_OF_A_POINT);
        int height = (int) Math.max(1, size.getHeight() * scale * EMU_OF_A_POINT);
        var paragraph = document.createParagraph();
        paragraph.getCTP().addNewPPr().addNewKeepNext();
        pictures++;
        try {
            var picture = paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png),
                            PictureType.PNG,
                            "drawing" + pictures + ".png",
                            width,
                            height);
            var drawn = picture.getCTPicture();
            drawn.getNvPicPr().getCNvPr().setDescr(PlainText.line(description));
            var inline = paragraph.getRuns().get(0).getCTR().getDrawingArray(0).getInlineArray(0);
            inline.getDocPr().setDescr(PlainText.line(description));
            var vectors = document.addPictureData(svg, PictureType.SVG);
            var blip = drawn.getBlipFill().getBlip();
            blip.addNewExtLst().set(XmlObject.Factory.parse(vectorExtension(vectors)));
        } catch (InvalidFormatException | XmlException e) {
            throw new IllegalStateException(e);
        }
        paragraph("caption", caption);
    }

    private static String vectorExtension(String relation) {
        return "<a:ext xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\">"
                + "<asvg:svgBlip xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:embed=\""
                + relation
                + "\"/></a:ext>";
    }

    /** A table whose first row stands on each of its pages. */
    void table(List<String> headings, List<List<String>> rows) {
        var table = document.createTable(rows.size() + 1, headings.size());
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        fill(table, 0, headings, true);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < rows.size(); i++) {
            fill(table, i + 1, rows.get(i), false);
            table.getRow(i + 1).setCantSplitRow(true);
        }
        document.createParagraph();
    }

    private static void fill(XWPFTable table, int row, List<String> words, boolean bold) {
        for (int i = 0; i < words.size(); i++) {
            var run = table.getRow(row).getCell(i).getParagraphs().get(0).createRun();
            run.setText(PlainText.line(words.get(i)));
            run.setBold(bold);
            run.setFontSize(9);
        }
    }

    /** Writes it with a day for a date, so that equal papers are equal bytes. The stream stays open. */
    void write(String title, LocalDate day, OutputStream out) throws IOException {
        var body = document.getDocument().getBody();
        var last = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        set(last, Boolean.TRUE.equals(wide));
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
