package org.concordat.exchange.office;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.concordat.diagram.text.PlainText;

/** The captions of all figures of a paper, or of all its tables, numbered as Word numbers them. For one thread. */
final class Captions {

    private final String label;
    private int last;

    /** @param label what they begin with, such as "Table" */
    Captions(String label) {
        this.label = label;
    }

    /** The number of the next. */
    int next() {
        return last + 1;
    }

    /** "Table 3: what it shows". @param paragraph that has nothing in it */
    void write(XWPFParagraph paragraph, String words) {
        last++;
        paragraph.createRun().setText(label + " ");
        Fields.add(paragraph, "SEQ " + label + " \\* ARABIC", String.valueOf(last));
        paragraph.createRun().setText(": " + PlainText.whole(words));
    }
}
