package org.concordat.diagram.icon;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one icon. Whatever is not on its short list of elements is refused, so nothing in the file can run, load or refer. */
final class IconReader {

    private static final int LONGEST = 64 * 1024;
    private static final int MOST_PARTS = 500;
    private static final Set<String> UNPAINTED = Set.of("title", "desc", "metadata");
    private static final Set<String> REFUSED_ATTRIBUTES =
            Set.of("href", "style", "transform", "filter", "mask", "clip-path");

    private final List<Icon.Part> parts = new ArrayList<>();
    private final Deque<Look> looks = new ArrayDeque<>(List.of(Look.INITIAL));

    Icon read(String svg) throws IconFormatException {
        if (svg.length() > LONGEST) {
            throw new IconFormatException("An icon of " + svg.length() + " characters; the limit is " + LONGEST);
        }
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(svg));
            try {
                return read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new IconFormatException("Not well-formed XML: " + firstLine(e));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private Icon read(XMLStreamReader xml) throws XMLStreamException, IconFormatException {
        Rectangle2D frame = new Rectangle2D.Double();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new IconFormatException("A document type or an entity in an icon");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (looks.size() == 1) {
                    frame = frame(xml);
                }
                element(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                looks.pop();
            }
        }
        return new Icon(frame, parts);
    }

    private static Rectangle2D frame(XMLStreamReader xml) throws IconFormatException {
        String box = xml.getAttributeValue(null, "viewBox");
        if (!xml.getLocalName().equals("svg") || box == null) {
            throw new IconFormatException("Not an svg element with a viewBox");
        }
        double[] sides = Numbers.list(box);
        if (sides.length != 4 || sides[2] <= 0 || sides[3] <= 0) {
            throw new IconFormatException("Not a viewBox: " + box);
        }
        return new Rectangle2D.Double(sides[0], sides[1], sides[2], sides[3]);
    }

    private void element(XMLStreamReader xml) throws IconFormatException {
        checkAttributes(xml);
        Look look = looks.element().inside(xml);
        looks.push(look);
        String name = xml.getLocalName();
        if (UNPAINTED.contains(name) || name.equals("g") || (name.equals("svg") && looks.size() == 2)) {
            return;
        }
        Shape shape = shape(name, xml, look);
        if (parts.size() == MOST_PARTS) {
            throw new IconFormatException("More than " + MOST_PARTS + " shapes in an icon");
        }
        if (look.filled() || look.line() > 0) {
            parts.add(new Icon.Part(shape, look.filled(), look.line()));
        }
    }

    private static void checkAttributes(XMLStreamReader xml) throws IconFormatException {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i).toLowerCase(Locale.ROOT);
            if (REFUSED_ATTRIBUTES.contains(name) || name.startsWith("on") || value.contains("url(")) {
                throw new IconFormatException("The attribute " + name + " in an icon");
            }
        }
    }

    private static Shape shape(String name, XMLStreamReader xml, Look look) throws IconFormatException {
        return switch (name) {
            case "path" -> new PathReader(text(xml, "d"), look.rule()).read();
            case "circle" -> ellipse(xml, number(xml, "r"), number(xml, "r"));
            case "ellipse" -> ellipse(xml, number(xml, "rx"), number(xml, "ry"));
            case "rect" -> rectangle(xml);
            case "line" ->
                new Line2D.Double(number(xml, "x1"), number(xml, "y1"), number(xml, "x2"), number(xml, "y2"));
            case "polyline" -> points(xml, look, false);
            case "polygon" -> points(xml, look, true);
            default -> throw new IconFormatException("The element " + name + " in an icon");
        };
    }

    private static Shape ellipse(XMLStreamReader xml, double rx, double ry) throws IconFormatException {
        return new Ellipse2D.Double(number(xml, "cx") - rx, number(xml, "cy") - ry, 2 * rx, 2 * ry);
    }

    private static Shape rectangle(XMLStreamReader xml) throws IconFormatException {
        double rx = number(xml, "rx");
        double ry = number(xml, "ry");
        double across = xml.getAttributeValue(null, "rx") == null ? ry : rx;
        double down = xml.getAttributeValue(null, "ry") == null ? rx : ry;
        return new RoundRectangle2D.Double(
                number(xml, "x"), number(xml, "y"), number(xml, "width"), number(xml, "height"), 2 * across, 2 * down);
    }

    private static Shape points(XMLStreamReader xml, Look look, boolean closed) throws IconFormatException {
        double[] points = Numbers.list(text(xml, "points"));
        if (points.length < 4 || points.length % 2 != 0) {
            throw new IconFormatException("Not a list of points: " + text(xml, "points"));
        }
        Path2D path = new Path2D.Double(look.rule());
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private static double number(XMLStreamReader xml, String attribute) throws IconFormatException {
        String text = text(xml, attribute);
        return text.isEmpty() ? 0 : Numbers.one(text);
    }

    private static String text(XMLStreamReader xml, String attribute) {
        String text = xml.getAttributeValue(null, attribute);
        return text == null ? "" : text.strip();
    }

    private static String firstLine(XMLStreamException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
