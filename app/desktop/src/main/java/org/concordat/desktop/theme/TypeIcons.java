package org.concordat.desktop.theme;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import javax.swing.Icon;
import org.concordat.api.style.Colour;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.caremodel.CareModels;
import org.jspecify.annotations.Nullable;

/** Icons of node and link types, in the colours that they have on the canvas. Belongs to the event thread. */
public final class TypeIcons {

    private static final int SIGN = 13;

    private final CareModels careModels;
    private final Map<String, Icon> known = new HashMap<>();

    public TypeIcons(CareModels careModels) {
        this.careModels = careModels;
    }

    /** A chip of 20 pixels with the type's icon for a node, a stroke with its arrow for a link. */
    public Icon of(ElementType type) {
        return known.computeIfAbsent(type.id(), id -> make(type));
    }

    private Icon make(ElementType type) {
        if (type instanceof NodeType node) {
            return new TypeChip(node.style(), sign(node.style()));
        }
        return new LinkStroke(((LinkType) type).style());
    }

    private @Nullable Icon sign(NodeStyle style) {
        return careModels
                .icon(style.icon())
                .map(svg -> new Sign(svg, SIGN, () -> awt(style.text())))
                .orElse(null);
    }

    static Color awt(Colour colour) {
        return new Color(colour.rgb());
    }
}
