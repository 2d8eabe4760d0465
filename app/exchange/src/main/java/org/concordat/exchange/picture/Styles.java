package org.concordat.exchange.picture;

import org.concordat.api.rule.Check;
import org.concordat.api.view.View;
import org.concordat.core.measures.Measurements;
import org.concordat.diagram.styling.Measured;
import org.concordat.exchange.export.Export;

/** What the style rules of a view go by. */
public final class Styles {

    private Styles() {}

    /** The measures that the view needs, and no others, as they take a while. */
    public static Measured measured(Export export, View view) {
        if (!Measured.isNeededFor(view.look())) {
            return Measured.NOTHING;
        }
        var check = new Check(export.network(), export.day(), export.thresholds());
        return new Measured(new Measurements(export.careModels().measures()).take(check));
    }
}
