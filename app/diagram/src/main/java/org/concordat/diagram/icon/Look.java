package org.concordat.diagram.icon;

import java.awt.geom.Path2D;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The inherited presentation attributes that matter in one colour. */
record Look(boolean filled, boolean stroked, double width, int rule) {

    /** As the SVG specification has it: filled black, not stroked, width 1. */
    static final Look INITIAL = new Look(true, false, 1, Path2D.WIND_NON_ZERO);

    Look inside(XMLStreamReader element) throws IconFormatException {
        String strokeWidth = element.getAttributeValue(null, "stroke-width");
        String fillRule = element.getAttributeValue(null, "fill-rule");
        return new Look(
                painted(element.getAttributeValue(null, "fill"), filled),
                painted(element.getAttributeValue(null, "stroke"), stroked),
                strokeWidth == null ? width : Numbers.one(strokeWidth),
                fillRule == null ? rule : fillRule.equals("evenodd") ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
    }

    double line() {
        return stroked ? width : 0;
    }

    private static boolean painted(@Nullable String paint, boolean inherited) {
        return paint == null || paint.equals("inherit") ? inherited : !paint.equals("none");
    }
}
