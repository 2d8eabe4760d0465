package org.concordat.core.declared;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Whether a picture is one that can do no harm: shapes, groups and gradients, and nothing that runs, loads or declares anything. What is not
 * known to be harmless is refused.
 */
final class SafeSvg {

    private static final int LARGEST = 64 << 10;
    private static final int MOST_PARTS = 2_000;
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath");

    private SafeSvg() {}

    /** What is wrong with it, for people; empty if nothing is. */
    static List<String> faults(byte[] picture) {
        if (picture.length > LARGEST) {
            return List.of(Texts.get("svg.large", LARGEST >> 10));
        }
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        var faults = new ArrayList<String>();
        try {
            look(factory.createXMLStreamReader(new ByteArrayInputStream(picture)), faults);
        } catch (XMLStreamException e) {
            faults.add(Texts.get(
                    "svg.xml",
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        }
        return faults;
    }

    private static void look(XMLStreamReader reader, List<String> faults) throws XMLStreamException {
        int parts = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (parts == 0 && !reader.getLocalName().equals("svg")) {
                    faults.add(Texts.get("svg.root"));
                }
                if (++parts > MOST_PARTS) {
                    faults.add(Texts.get("svg.parts", MOST_PARTS));
                    return;
                }
                element(reader, faults);
            } else if (event == XMLStreamConstants.DTD
                    || event == XMLStreamConstants.ENTITY_REFERENCE
                    || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                faults.add(Texts.get("svg.declares"));
            }
        }
    }

    private static void element(XMLStreamReader reader, List<String> faults) {
        var name = reader.getLocalName();
        var space = reader.getNamespaceURI();
        if (!ELEMENTS.contains(name) || space != null && !space.equals(SVG)) {
            faults.add(Texts.get("svg.element", name));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var attribute = reader.getAttributeLocalName(i);
            if (!isHarmless(attribute.toLowerCase(Locale.ROOT), reader.getAttributeValue(i))) {
                faults.add(Texts.get("svg.attribute", name, attribute));
            }
        }
    }

    /** A reference may only lead to a part of the picture itself. */
    private static boolean isHarmless(String attribute, String value) {
        var plain = value.toLowerCase(Locale.ROOT).replaceAll("[\\s\\\\]", "");
        return !attribute.startsWith("on")
                && !attribute.equals("href")
                && !attribute.equals("style")
                && !attribute.equals("base")
                && !plain.replaceAll("url\\(#[a-z0-9_-]+\\)", "").contains("url(")
                && !plain.contains("javascript:")
                && !plain.contains("data:")
                && !plain.contains("&");
    }
}
