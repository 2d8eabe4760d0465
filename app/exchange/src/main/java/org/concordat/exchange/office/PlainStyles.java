package org.concordat.exchange.office;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of papers where a template does not have them: those that every Word knows by name, and a few of ours. */
final class PlainStyles {

    static final String BULLET = "List Bullet";
    static final String CONTENTS = "toc 1";
    static final String CONTENTS_HEADING = "TOC Heading";
    static final String TABLE = "Concordat Table";
    static final String TABLE_TEXT = "Concordat Table Text";
    static final String TABLE_HEADING = "Concordat Table Heading";

    private static final String FONT = "Calibri";
    private static final String INK = "1D2A35";
    private static final String LANGUAGE = "en-GB";
    private static final String NORMAL = "Normal";

    private final XWPFStyles styles;

    private PlainStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    static void giveTo(XWPFDocument document) {
        var known = document.getStyles();
        var styles = known == null ? document.createStyles() : known;
        if (known == null) {
            styles.setSpellingLanguage(LANGUAGE);
        }
        var plain = new PlainStyles(styles);
        plain.add(Look.of(NORMAL, 11).spaced(0, 4));
        plain.add(Look.of("Title", 24).bold().spaced(0, 2));
        plain.add(Look.of("Subtitle", 12).spaced(0, 12));
        plain.add(Look.of("heading 1", 18).bold().level(0).spaced(18, 6));
        plain.add(Look.of("caption", 9).spaced(6, 4));
        plain.add(Look.of("header", 9));
        plain.add(Look.of("footer", 9));
        plain.add(Look.of(CONTENTS_HEADING, 13).bold().spaced(12, 4));
        plain.add(Look.of(CONTENTS, 11).spaced(0, 3));
        plain.add(Look.of(TABLE_TEXT, 9).spaced(1, 1));
        plain.add(Look.of(TABLE_HEADING, 9).bold().spaced(1, 1));
        plain.addTable();
        if (plain.find(BULLET).isEmpty()) {
            plain.add(Look.of(BULLET, 11).spaced(0, 3).listed(Bullets.addTo(document)));
        }
    }

    /** How a style looks. @param level of headings; -1 for others. @param list the numbering that gives it bullets; null for none */
    private record Look(
            String name,
            int points,
            boolean isBold,
            int level,
            int before,
            int after,
            @Nullable BigInteger list) {

        static Look of(String name, int points) {
            return new Look(name, points, false, -1, 0, 0, null);
        }

        Look bold() {
            return new Look(name, points, true, level, before, after, list);
        }

        Look level(int newLevel) {
            return new Look(name, points, isBold, newLevel, before, after, list);
        }

        Look spaced(int newBefore, int newAfter) {
            return new Look(name, points, isBold, level, newBefore, newAfter, list);
        }

        Look listed(BigInteger newList) {
            return new Look(name, points, isBold, level, before, after, newList);
        }
    }

    /** The id of a style that has been given. @param name as Word calls it in every language */
    static String id(XWPFStyles styles, String name) {
        return new PlainStyles(styles)
                .find(name)
                .orElseThrow(() -> new IllegalStateException("No style " + name))
                .getStyleId();
    }

    /** Word itself takes {@code Heading 1} for {@code heading 1}, and other programs write it so. */
    private Optional<XWPFStyle> find(String name) {
        return Stream.of(name, capital(name))
                .map(styles::getStyleWithName)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private void add(Look look) {
        if (find(look.name()).isPresent()) {
            return;
        }
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(capital(look.name()).replace(" ", ""));
        style.addNewName().setVal(look.name());
        if (look.name().equals(NORMAL)) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(id(styles, NORMAL));
            if (look.level() >= 0) {
                style.addNewNext().setVal(id(styles, NORMAL));
            }
        }
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        if (look.level() >= 0) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(look.level()));
        }
        if (look.list() != null) {
            paragraph.addNewNumPr().addNewNumId().setVal(look.list());
        }
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(look.before() * 20L));
        spacing.setAfter(BigInteger.valueOf(look.after() * 20L));
        letters(style, look);
        styles.addStyle(new XWPFStyle(style));
    }

    private void letters(CTStyle style, Look look) {
        var run = style.addNewRPr();
        if (look.name().equals(NORMAL)) {
            var fonts = run.addNewRFonts();
            fonts.setAscii(FONT);
            fonts.setHAnsi(FONT);
            fonts.setCs(FONT);
            run.addNewColor().setVal(INK);
            run.addNewLang().setVal(LANGUAGE);
        }
        if (look.isBold()) {
            run.addNewB();
        }
        run.addNewSz().setVal(BigInteger.valueOf(look.points() * 2L));
    }

    /** A line below each row, a stronger one below the first. */
    private void addTable() {
        if (find(TABLE).isPresent()) {
            return;
        }
        var line = "w:val=\"single\" w:space=\"0\" w:color=";
        var xml = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"ConcordatTable\">"
                + "<w:name w:val=\"" + TABLE + "\"/><w:qFormat/><w:tblPr><w:tblBorders>"
                + "<w:top w:sz=\"8\" " + line + "\"5B6B77\"/><w:bottom w:sz=\"8\" " + line + "\"5B6B77\"/>"
                + "<w:insideH w:sz=\"4\" " + line + "\"CBD3D9\"/></w:tblBorders>"
                + "<w:tblCellMar><w:left w:w=\"100\" w:type=\"dxa\"/><w:right w:w=\"100\" w:type=\"dxa\"/></w:tblCellMar>"
                + "</w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:tcBorders>"
                + "<w:bottom w:sz=\"8\" " + line + "\"5B6B77\"/></w:tcBorders>"
                + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEF2F5\"/></w:tcPr></w:tblStylePr>"
                + "</w:style></w:styles>";
        try {
            var style = StylesDocument.Factory.parse(xml).getStyles().getStyleArray(0);
            styles.addStyle(new XWPFStyle((CTStyle) style.copy()));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}
