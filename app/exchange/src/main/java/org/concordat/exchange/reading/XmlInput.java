package org.concordat.exchange.reading;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An XML file that is read forwards. Knows neither document types nor entities, so that no file can name another. */
public final class XmlInput {

    private final XMLStreamReader reader;

    public XmlInput(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        reader = factory.createXMLStreamReader(in);
    }

    /** Goes on to the next beginning or end of an element; false at the end of the file. */
    public boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    public boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** The element that begins or ends here, without a prefix. */
    public String element() {
        return reader.getLocalName();
    }

    /** An attribute of the element that begins here; the empty text if it has none such. */
    public String attribute(String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    public long line() {
        return reader.getLocation().getLineNumber();
    }

    /** All text within the element that begins here; goes to its end. */
    public String text() throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            if (event == XMLStreamConstants.CHARACTERS) {
                text.append(reader.getText());
            }
            depth += depthOf(event);
        }
        return text.toString();
    }

    /** The text of the elements of one name within the element that begins here; goes to its end. */
    public String textOf(String element) throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals(element)) {
                text.append(text());
            } else {
                depth += depthOf(event);
            }
        }
        return text.toString();
    }

    private static int depthOf(int event) {
        return event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
}
