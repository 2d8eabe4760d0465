package org.concordat.diagram.surface;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Begins the element for a shape. Rectangles and circles stay such, so that a drawing program offers its handles for them. */
final class SvgOutline {

    private final XMLStreamWriter xml;

    private SvgOutline(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(XMLStreamWriter xml, Shape shape) throws XMLStreamException {
        new SvgOutline(xml).write(shape);
    }

    private void write(Shape shape) throws XMLStreamException {
        if (shape instanceof RoundRectangle2D round) {
            rectangle(round.getX(), round.getY(), round.getWidth(), round.getHeight());
            number("rx", round.getArcWidth() / 2);
            number("ry", round.getArcHeight() / 2);
        } else if (shape instanceof Rectangle2D box) {
            rectangle(box.getX(), box.getY(), box.getWidth(), box.getHeight());
        } else if (shape instanceof Ellipse2D ellipse) {
            ellipse(ellipse);
        } else {
            path(shape);
        }
    }

    private void rectangle(double x, double y, double width, double height) throws XMLStreamException {
        xml.writeEmptyElement("rect");
        number("x", x);
        number("y", y);
        number("width", width);
        number("height", height);
    }

    private void ellipse(Ellipse2D ellipse) throws XMLStreamException {
        xml.writeEmptyElement("ellipse");
        number("cx", ellipse.getCenterX());
        number("cy", ellipse.getCenterY());
        number("rx", ellipse.getWidth() / 2);
        number("ry", ellipse.getHeight() / 2);
    }

    private void path(Shape shape) throws XMLStreamException {
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", SvgPath.of(shape));
        if (shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
            xml.writeAttribute("fill-rule", "evenodd");
        }
    }

    private void number(String attribute, double value) throws XMLStreamException {
        xml.writeAttribute(attribute, SvgPath.number(value));
    }
}
