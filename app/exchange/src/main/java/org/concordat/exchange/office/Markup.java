package org.concordat.exchange.office;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.concordat.diagram.text.PlainText;

/** The markup of office programs as it is written, element by element. For one thread. */
final class Markup {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    Markup() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A step of writing into memory, which does not fail. */
    @FunctionalInterface
    private interface Step {
        void write() throws XMLStreamException;
    }

    private Markup doing(Step step) {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Puts elements into a document. @param xml with prefixes that the namespaces declare. @param before what they come to stand before */
    static void insert(String xml, String namespaces, XmlCursor before) {
        try (var from = XmlObject.Factory.parse("<all " + namespaces + ">" + xml + "</all>")
                .newCursor()) {
            from.toFirstChild();
            for (boolean more = from.toFirstChild(); more; more = from.toNextSibling()) {
                from.copyXml(before);
            }
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an element; each pair is an attribute's name and value. */
    Markup start(String element, Object... attributes) {
        return doing(() -> {
            out.writeStartElement(element);
            attributes(attributes);
        });
    }

    Markup empty(String element, Object... attributes) {
        return doing(() -> {
            out.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    private void attributes(Object... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            out.writeAttribute(namesAndValues[i].toString(), PlainText.line(namesAndValues[i + 1].toString()));
        }
    }

    Markup text(String words) {
        return doing(() -> out.writeCharacters(PlainText.whole(words)));
    }

    Markup end() {
        return doing(out::writeEndElement);
    }

    /** All that was written; prefixes are declared by whoever takes it in. */
    @Override
    public String toString() {
        // Closes a tag that is still open.
        doing(() -> out.writeCharacters(""));
        doing(out::flush);
        return text.toString();
    }
}
