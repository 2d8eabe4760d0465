package org.concordat.diagram.pdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;

/** The opacities of a page, in steps of a thousandth: a page names them before it can use them. */
final class Opacities {

    private final Map<Integer, String> names = new TreeMap<>();

    String name(double opacity) {
        return names.computeIfAbsent((int) Math.round(opacity * 1_000), thousandths -> "G" + thousandths);
    }

    COSDictionary dictionary() {
        var dictionary = new COSDictionary();
        names.forEach((thousandths, name) -> {
            var state = new COSDictionary();
            state.setItem(COSName.CA, new COSFloat(thousandths / 1_000f));
            state.setItem(COSName.CA_NS, new COSFloat(thousandths / 1_000f));
            dictionary.setItem(COSName.getPDFName(name), state);
        });
        return dictionary;
    }
}
