package org.concordat.exchange.office;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The pages of a paper: those of its template, or else A4. Each can be turned. For one thread. */
final class PageSetup {

    private static final int TWIPS_OF_A_POINT = 20;
    private static final int SHORT_SIDE = 11_906;
    private static final int LONG_SIDE = 16_838;
    private static final int MARGIN = 1_134;
    private static final int FROM_EDGE = 567;

    private final CTSectPr usual;
    private boolean begun;

    private PageSetup(CTSectPr usual) {
        this.usual = usual;
    }

    /**
     * The set-up of a document, whose own sections are taken out with its text. Headers and footers that only its first section names,
     * as Word has it, are kept.
     */
    static PageSetup takenFrom(XWPFDocument document) {
        var sections = new ArrayList<CTSectPr>();
        for (var paragraph : document.getParagraphs()) {
            var properties = paragraph.getCTP().getPPr();
            if (properties != null && properties.isSetSectPr()) {
                sections.add((CTSectPr) properties.getSectPr().copy());
            }
        }
        var body = document.getDocument().getBody();
        var last = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        sections.forEach(section -> giveMissing(section, last));
        if (!last.isSetPgSz()) {
            var size = last.addNewPgSz();
            size.setW(BigInteger.valueOf(SHORT_SIDE));
            size.setH(BigInteger.valueOf(LONG_SIDE));
        }
        if (!last.isSetPgMar()) {
            var margin = last.addNewPgMar();
            var usual = BigInteger.valueOf(MARGIN);
            margin.setLeft(usual);
            margin.setRight(usual);
            margin.setTop(usual);
            margin.setBottom(usual);
            margin.setHeader(BigInteger.valueOf(FROM_EDGE));
            margin.setFooter(BigInteger.valueOf(FROM_EDGE));
            margin.setGutter(BigInteger.ZERO);
        }
        return new PageSetup(last);
    }

    private static void giveMissing(CTSectPr from, CTSectPr to) {
        for (var header : from.getHeaderReferenceList()) {
            if (to.getHeaderReferenceList().stream().noneMatch(own -> own.getType() == header.getType())) {
                to.addNewHeaderReference().set(header);
            }
        }
        for (var footer : from.getFooterReferenceList()) {
            if (to.getFooterReferenceList().stream().noneMatch(own -> own.getType() == footer.getType())) {
                to.addNewFooterReference().set(footer);
            }
        }
        if (from.isSetTitlePg() && !to.isSetTitlePg()) {
            to.addNewTitlePg();
        }
    }

    /** What says it in the document; headers and footers are added to it. */
    CTSectPr usual() {
        return usual;
    }

    /** How broad the text may be, in points. */
    double across(boolean turned) {
        var margin = usual.getPgMar();
        return points(turned ? longSide() : shortSide()) - points(margin.getLeft()) - points(margin.getRight());
    }

    /** How high it may be, in points. */
    double down(boolean turned) {
        var margin = usual.getPgMar();
        return points(turned ? shortSide() : longSide()) - points(margin.getTop()) - points(margin.getBottom());
    }

    private BigInteger shortSide() {
        return sides().get(0);
    }

    private BigInteger longSide() {
        return sides().get(1);
    }

    private List<BigInteger> sides() {
        var size = usual.getPgSz();
        var width = new BigInteger(size.getW().toString());
        var height = new BigInteger(size.getH().toString());
        return List.of(width.min(height), width.max(height));
    }

    private static double points(Object twips) {
        return Math.abs(Double.parseDouble(twips.toString())) / TWIPS_OF_A_POINT;
    }

    /** Says of a section that has ended which way round its pages are. */
    void close(CTSectPr section, boolean turned) {
        if (section != usual) {
            section.set(usual);
        }
        set(section.getPgSz(), turned);
        if (begun && section.isSetTitlePg()) {
            section.unsetTitlePg();
        }
        begun = true;
    }

    private void set(CTPageSz size, boolean turned) {
        var sides = sides();
        size.setW(turned ? sides.get(1) : sides.get(0));
        size.setH(turned ? sides.get(0) : sides.get(1));
        if (turned) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        } else if (size.isSetOrient()) {
            size.unsetOrient();
        }
    }
}
