package org.concordat.exchange.graphml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.concordat.exchange.export.LegalText;

/**
 * The elements of a GraphML file, written as they come; each key, node and edge is a line. Failures to write come as
 * {@link UncheckedIOException}.
 */
final class Xml {

    private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";
    private static final String YWORKS = "http://www.yworks.com/xml/graphml";

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    static Xml to(Writer writer) {
        try {
            return new Xml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer));
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** A step of writing that may fail. */
    @FunctionalInterface
    private interface Step {
        void write() throws XMLStreamException;
    }

    private static void doing(Step step) {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static UncheckedIOException failed(XMLStreamException e) {
        return new UncheckedIOException(
                e.getNestedException() instanceof IOException cause ? cause : new IOException(e));
    }

    void startDocument() {
        doing(() -> {
            out.writeStartDocument("UTF-8", "1.0");
            newLine();
            out.writeStartElement("graphml");
            out.writeDefaultNamespace(GRAPHML);
            out.writeNamespace("y", YWORKS);
        });
    }

    /** Declares a column. */
    void key(String id, String domain, String name, String type) {
        doing(() -> {
            newLine();
            out.writeEmptyElement("key");
            out.writeAttribute("id", id);
            out.writeAttribute("for", domain);
            out.writeAttribute("attr.name", LegalText.of(name));
            out.writeAttribute("attr.type", type);
        });
    }

    /** Declares what holds the drawing of yEd. */
    void graphicsKey(String id, String domain) {
        doing(() -> {
            newLine();
            out.writeEmptyElement("key");
            out.writeAttribute("id", id);
            out.writeAttribute("for", domain);
            out.writeAttribute("yfiles.type", domain + "graphics");
        });
    }

    /** Starts the graph, or one within a node. */
    void startGraph(String id) {
        doing(() -> {
            newLine();
            out.writeStartElement("graph");
            out.writeAttribute("id", id);
            out.writeAttribute("edgedefault", "directed");
        });
    }

    /** Starts a node or an edge; each pair is an attribute's name and value. */
    void startLine(String element, String... attributes) {
        newLine();
        start(element, attributes);
    }

    void start(String element, String... attributes) {
        doing(() -> {
            out.writeStartElement(element);
            attributes(attributes);
        });
    }

    /** One more attribute of the element that was started last. */
    void attribute(String name, String value) {
        doing(() -> out.writeAttribute(name, value));
    }

    void empty(String element, String... attributes) {
        doing(() -> {
            out.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            out.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    void text(String text) {
        doing(() -> out.writeCharacters(LegalText.of(text)));
    }

    /** A cell of a column; nothing where there is no text. */
    void data(String key, String text) {
        var legal = LegalText.of(text);
        if (!legal.isEmpty()) {
            doing(() -> {
                out.writeStartElement("data");
                out.writeAttribute("key", key);
                out.writeCharacters(legal);
                out.writeEndElement();
            });
        }
    }

    void end() {
        doing(out::writeEndElement);
    }

    /** Ends an element on a line of its own. */
    void endLine() {
        newLine();
        end();
    }

    void endDocument() {
        endLine();
        endLine();
        newLine();
        doing(out::writeEndDocument);
    }

    private void newLine() {
        doing(() -> out.writeCharacters("\n"));
    }

    void flush() {
        doing(out::flush);
    }
}
