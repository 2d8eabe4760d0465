package org.concordat.exchange.schemas;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schema of a format, as it comes with a library or stands beside this class. What it includes must stand there too: nothing else is read. */
final class PublishedSchema {

    private final Schema schema;

    private PublishedSchema(Schema schema) {
        this.schema = schema;
    }

    /** @param name of a file on the class path */
    static PublishedSchema of(String name) throws Exception {
        var ls = (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> input(ls, systemId));
        var url = Objects.requireNonNull(PublishedSchema.class.getResource(name), name);
        try (var in = url.openStream()) {
            return new PublishedSchema(factory.newSchema(new StreamSource(in, name.substring(1))));
        }
    }

    private static LSInput input(DOMImplementationLS ls, String systemId) {
        var input = ls.createLSInput();
        input.setSystemId(systemId);
        input.setByteStream(
                Objects.requireNonNull(PublishedSchema.class.getResourceAsStream("/" + systemId), systemId));
        return input;
    }

    /** What is wrong with a document; empty for nothing. */
    List<String> complaints(String document) throws IOException, SAXException {
        var complaints = new ArrayList<String>();
        var validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                complaints.add(e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                complaints.add(e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                complaints.add(e.getLineNumber() + ": " + e.getMessage());
            }
        });
        validator.validate(new StreamSource(new StringReader(document)));
        return complaints;
    }
}
