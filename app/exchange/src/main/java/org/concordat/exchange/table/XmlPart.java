package org.concordat.exchange.table;

import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads one part of a workbook forwards. Knows neither document types nor entities, so that no part can name another file. */
final class XmlPart implements Closeable {

    private final GuardedStream stream;
    private final XMLStreamReader reader;

    XmlPart(GuardedStream stream) throws XMLStreamException {
        this.stream = stream;
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        reader = factory.createXMLStreamReader(stream);
    }

    /** Goes to the next beginning of an element, and says which; null at the end of the part. */
    @Nullable
    String nextStart() throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                return reader.getLocalName();
            }
        }
        return null;
    }

    /** The same within an element; null at its end. */
    @Nullable
    String nextStartWithin(String element) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return reader.getLocalName();
            }
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(element)) {
                return null;
            }
        }
        throw new XMLStreamException("The part ends within " + element);
    }

    /** An attribute of the element that begins here, whatever its prefix; null if it has none such. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text of the element that begins here, without its readings in another script; goes to its end. */
    String text() throws XMLStreamException {
        var element = reader.getLocalName();
        var text = new StringBuilder();
        int phonetic = 0;
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                phonetic = phonetic == 0 && reader.getLocalName().equals("rPh") ? depth : phonetic;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                phonetic = phonetic == depth ? 0 : phonetic;
                depth--;
            } else if (reader.hasText() && phonetic == 0 && event != XMLStreamConstants.COMMENT) {
                text.append(reader.getText());
            }
            if (text.length() > Limits.CELL) {
                throw new XMLStreamException("A text too long in " + element);
            }
        }
        return CleanText.of(text.toString());
    }

    long count() {
        return stream.count();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
