package org.concordat.desktop.inspector;

import java.math.BigDecimal;
import java.util.Optional;
import org.concordat.api.vocabulary.Attribute;

/** The bounds of a figure: one outside them is remarked upon, never refused. */
record Bounds(Optional<BigDecimal> least, Optional<BigDecimal> most) {

    static Bounds of(Attribute<?> attribute) {
        return new Bounds(attribute.least(), attribute.most());
    }

    /** The remark upon a figure, or empty. */
    String remark(BigDecimal figure) {
        if (least.filter(l -> figure.compareTo(l) < 0).isPresent()) {
            return TextForm.WORDS.format("figure.low", FigureForm.text(least.get()));
        }
        if (most.filter(m -> figure.compareTo(m) > 0).isPresent()) {
            return TextForm.WORDS.format("figure.high", FigureForm.text(most.get()));
        }
        return "";
    }
}
