package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Remarks;
import org.concordat.api.network.Node;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.style.Stroke;
import org.concordat.core.caremodel.CareModels;
import org.concordat.diagram.figure.Dress;
import org.concordat.diagram.figure.NodeFigure;
import org.concordat.diagram.styling.Styling;
import org.jspecify.annotations.Nullable;

/** Makes the figure of a node from its type, its facts and its box; for any thread. */
final class NodeFigures {

    private final Captions captions;
    private final Icons icons;
    private final Styling styling;

    NodeFigures(CareModels careModels, Styling styling) {
        this.styling = styling;
        captions = new Captions(careModels.vocabulary());
        icons = new Icons(careModels);
    }

    /** What style rules say of nodes and links. */
    Styling styling() {
        return styling;
    }

    /**
     * @param frame whether others stand inside it, or could
     * @param holds what a closed group hides, in words; null for anything else
     */
    NodeFigure of(Node node, Rectangle2D box, boolean frame, @Nullable String holds, Dress dress) {
        var style = style(node);
        return new NodeFigure(
                style,
                box,
                node.get(Core.NAME, ""),
                captions.of(node),
                StatusLooks.of(node),
                icons.get(style.icon()),
                frame,
                holds,
                dress,
                node.get(Remarks.IMAGE));
    }

    /** What the facts of a node change in the style of its type. */
    private static NodeStyle style(Node node) {
        var style = node.type().style();
        if (node.isA(Contracts.CONTRACT)) {
            return style.withLine(ContractLines.of(node));
        } else if (node.isA(Partnerships.PARTNERSHIP)) {
            boolean legalPerson = node.get(Partnerships.LEGAL_PERSONALITY, false);
            return style.withBorder(legalPerson ? Stroke.SOLID : Stroke.DASHED);
        }
        return style;
    }
}
