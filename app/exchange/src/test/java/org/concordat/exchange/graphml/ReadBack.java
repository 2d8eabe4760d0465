package org.concordat.exchange.graphml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.concordat.api.network.Network;
import org.concordat.api.view.View;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.GraphTables;
import org.concordat.exchange.graph.NastyNetwork;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A GraphML file as a plain XML reader sees it. */
final class ReadBack {

    private final String text;
    private final Element root;

    private ReadBack(byte[] bytes) throws IOException {
        text = new String(bytes, StandardCharsets.UTF_8);
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    static ReadBack of(Profile profile, Network network, @Nullable View view) throws IOException {
        var out = new ByteArrayOutputStream();
        var export = NastyNetwork.export(network, view);
        new GraphmlWriter(GraphTables.of(export), profile).write(out);
        return new ReadBack(out.toByteArray());
    }

    static ReadBack universal() throws IOException {
        return of(Profile.UNIVERSAL, NastyNetwork.NETWORK, NastyNetwork.VIEW);
    }

    String text() {
        return text;
    }

    List<Element> all(String localName) {
        var found = root.getElementsByTagNameNS("*", localName);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    List<String> children() {
        return localNames(root);
    }

    private static List<String> localNames(Element parent) {
        var names = new ArrayList<String>();
        for (var c = parent.getFirstChild(); c != null; c = c.getNextSibling()) {
            if (c instanceof Element e) {
                names.add(e.getLocalName());
            }
        }
        return names;
    }

    List<String> childrenOfGraph() {
        return localNames(all("graph").get(0));
    }

    /** The type of each column, by the name of the column. */
    Map<String, String> columns(String domain) {
        var types = new LinkedHashMap<String, String>();
        all("key").stream()
                .filter(k -> k.getAttribute("for").equals(domain) && k.hasAttribute("attr.name"))
                .forEach(k -> types.put(k.getAttribute("attr.name"), k.getAttribute("attr.type")));
        return types;
    }

    Element element(String localName, String id) {
        return all(localName).stream()
                .filter(e -> e.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The cells of a node or an edge by the name of the column. */
    Map<String, String> cells(String localName, String id) {
        var names = new HashMap<String, String>();
        all("key").forEach(k -> names.put(k.getAttribute("id"), k.getAttribute("attr.name")));
        var cells = new HashMap<String, String>();
        for (var c = element(localName, id).getFirstChild(); c != null; c = c.getNextSibling()) {
            if (c instanceof Element e
                    && !names.getOrDefault(e.getAttribute("key"), "").isEmpty()) {
                cells.put(names.get(e.getAttribute("key")), e.getTextContent());
            }
        }
        return cells;
    }
}
