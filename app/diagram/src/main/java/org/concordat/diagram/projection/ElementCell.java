package org.concordat.diagram.projection;

import com.mxgraph.model.mxCell;
import com.mxgraph.model.mxGeometry;
import org.concordat.api.fact.ElementId;

/** A node or link in its {@link Layer}, whose place there it remembers. */
final class ElementCell extends mxCell {

    private static final long serialVersionUID = 1L;

    /** Its number in the layer, while it is in one. */
    int place;

    ElementCell(ElementId value, mxGeometry geometry, String style) {
        super(value, geometry, style);
    }
}
