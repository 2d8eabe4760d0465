package org.concordat.exchange.report.html;

import org.concordat.diagram.picture.Artwork;

/** What differs between pages on a screen and pages of paper. */
public interface Setting {

    /** Puts a drawing into its figure. @param number from 1, each its own */
    void draw(Markup markup, Artwork artwork, int number);

    /** Whether parts stand on sheets of paper, each of one kind. */
    boolean isOnPaper();

    /** The kind of sheet, or of figure, that a drawing asks for, as a name of the style sheet. */
    String kindOf(Artwork artwork);
}
