package org.concordat.exchange.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of papers where a template does not have them: those that every Word knows by name. */
final class PlainStyles {

    private static final String FONT = "Calibri";
    private static final String INK = "1D2A35";
    private static final String LANGUAGE = "en-GB";

    private PlainStyles() {}

    static void giveTo(XWPFDocument document) {
        var known = document.getStyles();
        var styles = known == null ? document.createStyles() : known;
        if (known == null) {
            styles.setSpellingLanguage(LANGUAGE);
        }
        add(styles, "Normal", "Normal", 11, false, -1, 4);
        add(styles, "Title", "Title", 24, true, -1, 2);
        add(styles, "Subtitle", "Subtitle", 12, false, -1, 12);
        add(styles, "Heading1", "heading 1", 18, true, 0, 6);
        add(styles, "Heading2", "heading 2", 13, true, 1, 4);
        add(styles, "Caption", "caption", 9, false, -1, 10);
    }

    private static void add(
            XWPFStyles styles, String id, String name, int points, boolean bold, int level, int pointsAfter) {
        if (styles.getStyleWithName(name) != null) {
            return;
        }
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (id.equals("Normal")) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
            style.addNewNext().setVal("Normal");
        }
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        if (level >= 0) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        }
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(level >= 0 ? 240 : 0));
        spacing.setAfter(BigInteger.valueOf(pointsAfter * 20L));
        var run = style.addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        if (bold) {
            run.addNewB();
        }
        run.addNewColor().setVal(INK);
        run.addNewSz().setVal(BigInteger.valueOf(points * 2L));
        run.addNewLang().setVal(LANGUAGE);
        styles.addStyle(new XWPFStyle(style));
    }
}
