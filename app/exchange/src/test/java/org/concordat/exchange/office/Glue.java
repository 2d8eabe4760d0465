package org.concordat.exchange.office;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.w3c.dom.Element;

/** What the connectors of slides join, in words such as {@code 1: leads, Board to Trust}. */
final class Glue {

    private static final String DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";

    private Glue() {}

    static List<String> of(XMLSlideShow show) {
        var all = new ArrayList<String>();
        for (var slide : show.getSlides()) {
            var names = new HashMap<String, String>();
            name(slide.getShapes(), names);
            for (var shape : Slides.flat(slide.getShapes())) {
                if (shape.getXmlObject() instanceof CTConnector connector) {
                    var ends = connector.getNvCxnSpPr().getCNvCxnSpPr();
                    var from =
                            ends.isSetStCxn() ? String.valueOf(ends.getStCxn().getId()) : "";
                    var to =
                            ends.isSetEndCxn() ? String.valueOf(ends.getEndCxn().getId()) : "";
                    all.add(said(slide.getSlideNumber(), shape.getShapeName(), from, to, names));
                }
            }
        }
        return all;
    }

    private static void name(Collection<XSLFShape> shapes, Map<String, String> names) {
        for (var shape : shapes) {
            names.put(String.valueOf(shape.getShapeId()), shape.getShapeName());
            if (shape instanceof XSLFGroupShape group) {
                name(group.getShapes(), names);
            }
        }
    }

    private static String said(int slide, String name, String from, String to, Map<String, String> names) {
        return slide + ": " + name + ", " + names.getOrDefault(from, "nothing") + " to "
                + names.getOrDefault(to, "nothing");
    }

    /** Of a presentation of LibreOffice's own format. */
    static List<String> ofOdp(Path file) throws Exception {
        var all = new ArrayList<String>();
        var slides = elements(content(file), "page");
        for (int i = 0; i < slides.size(); i++) {
            var names = new HashMap<String, String>();
            for (var shape : elements(slides.get(i), "*")) {
                names.put(shape.getAttributeNS(DRAW, "id"), shape.getAttributeNS(DRAW, "name"));
                names.put(shape.getAttribute("xml:id"), shape.getAttributeNS(DRAW, "name"));
            }
            names.remove("");
            for (var connector : elements(slides.get(i), "connector")) {
                all.add(said(
                        i + 1,
                        connector.getAttributeNS(DRAW, "name"),
                        connector.getAttributeNS(DRAW, "start-shape"),
                        connector.getAttributeNS(DRAW, "end-shape"),
                        names));
            }
        }
        return all;
    }

    private static Element content(Path file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setNamespaceAware(true);
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry("content.xml"))) {
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        }
    }

    private static List<Element> elements(Element within, String name) {
        var found = within.getElementsByTagNameNS(DRAW, name);
        var all = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }
}
