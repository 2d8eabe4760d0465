package org.concordat.exchange.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The bullets of lists. */
final class Bullets {

    private static final String BULLET = "\u2022";
    private static final BigInteger INDENT = BigInteger.valueOf(360);

    private Bullets() {}

    /** @return the id of the numbering by which a style has them */
    static BigInteger addTo(XWPFDocument document) {
        var known = document.getNumbering();
        var numbering = known == null ? document.createNumbering() : known;
        var free = numbering.getAbstractNums().stream()
                .map(each -> each.getCTAbstractNum().getAbstractNumId())
                .reduce(BigInteger.ZERO, BigInteger::max)
                .add(BigInteger.ONE);
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(free);
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal(BULLET);
        level.addNewLvlJc().setVal(STJc.LEFT);
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(INDENT);
        indent.setHanging(INDENT);
        numbering.addAbstractNum(new XWPFAbstractNum(list));
        var number = numbering.getNums().stream()
                .map(each -> each.getCTNum().getNumId())
                .reduce(BigInteger.ZERO, BigInteger::max)
                .add(BigInteger.ONE);
        numbering.addNum(free, number);
        return number;
    }
}
