package org.concordat.diagram.figure;

import org.concordat.api.style.Stroke;
import org.concordat.diagram.text.TextStyle;

/** How the status of a node or link shows, whatever its type. */
public enum StatusLook {
    NORMAL,
    /** Dashed and pale. */
    PROPOSED,
    /** Dash-dotted: running beside what it is to replace. */
    SHADOW,
    /** Grey, its name struck through. */
    ENDED,
    /** Under a red cross. */
    FAILED,
    /** Its name in italic: worked out, not stated. */
    INFERRED,
    /** Grey and dashed: of a type no installed care model knows. */
    PLACEHOLDER;

    Stroke stroke(Stroke own) {
        return switch (this) {
            case PROPOSED, PLACEHOLDER -> Stroke.DASHED;
            case SHADOW -> Stroke.DASH_DOT;
            case NORMAL, ENDED, FAILED, INFERRED -> own;
        };
    }

    double opacity() {
        return this == PROPOSED ? 0.6 : 1;
    }

    boolean isGrey() {
        return this == ENDED || this == PLACEHOLDER;
    }

    TextStyle text(TextStyle plain) {
        return switch (this) {
            case ENDED -> plain.struckThrough();
            case INFERRED -> plain.inItalic();
            case NORMAL, PROPOSED, SHADOW, FAILED, PLACEHOLDER -> plain;
        };
    }
}
