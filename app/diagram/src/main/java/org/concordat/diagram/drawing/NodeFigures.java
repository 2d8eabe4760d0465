package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Node;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.style.Stroke;
import org.concordat.api.view.Box;
import org.concordat.core.caremodel.CareModels;
import org.concordat.diagram.figure.NodeFigure;

/** Makes the figure of a node from its type, its facts and its box. */
final class NodeFigures {

    private static final double SMALLEST = 8;
    private static final double LARGEST = 20_000;
    /** The height of a header and a member under it. */
    private static final double ROOMY = 130;

    private final Memberships memberships;
    private final Captions captions;
    private final Icons icons;

    NodeFigures(CareModels careModels, Memberships memberships) {
        this.memberships = memberships;
        captions = new Captions(careModels.vocabulary());
        icons = new Icons(careModels);
    }

    NodeFigure of(Node node, Box box) {
        var style = style(node);
        return new NodeFigure(
                style,
                painted(box),
                node.get(Core.NAME, ""),
                captions.of(node),
                StatusLooks.of(node),
                icons.get(style.icon()),
                isFrame(node, box));
    }

    /** A container with room for others is a frame even while it stands empty; a small one is a box like any other. */
    private boolean isFrame(Node node, Box box) {
        boolean roomy = node.type().style().shape() == NodeShape.CONTAINER && box.height() >= ROOMY;
        return roomy || memberships.framesMembers(node.id());
    }

    private static Rectangle2D painted(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), clamped(box.width()), clamped(box.height()));
    }

    private static double clamped(double side) {
        return Math.max(SMALLEST, Math.min(LARGEST, side));
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
