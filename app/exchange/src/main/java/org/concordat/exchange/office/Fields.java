package org.concordat.exchange.office;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** What Word works out itself. */
final class Fields {

    private Fields() {}

    /** @param says what stands there until Word has worked it out */
    static void add(XWPFParagraph paragraph, String instruction, String says) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue(says);
    }
}
