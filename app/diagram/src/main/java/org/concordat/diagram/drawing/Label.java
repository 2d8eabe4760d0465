package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import org.concordat.api.fact.LinkId;
import org.concordat.diagram.figure.LinkFigure;

/** The words on a link, where they found room. */
final class Label extends Spot {

    private final LinkId id;
    private final LinkFigure figure;
    private final Rectangle2D plate;

    /** @param figure the link with its label */
    Label(LinkId id, LinkFigure figure, Rectangle2D plate) {
        this.id = id;
        this.figure = figure;
        this.plate = plate;
    }

    LinkId id() {
        return id;
    }

    LinkFigure figure() {
        return figure;
    }

    Rectangle2D plate() {
        return plate;
    }

    boolean isSame(Label other) {
        return plate.equals(other.plate) && figure.equals(other.figure);
    }

    @Override
    Footprint footprint() {
        return Footprint.of(plate);
    }

    @Override
    boolean mayTouch(Rectangle2D area) {
        return plate.intersects(area);
    }
}
