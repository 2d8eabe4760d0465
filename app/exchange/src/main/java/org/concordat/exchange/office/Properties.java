package org.concordat.exchange.office;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.concordat.diagram.text.PlainText;

/** What a file says of itself. */
final class Properties {

    private static final String PROGRAM = "Concordat";
    private static final String LANGUAGE = "en-GB";

    private Properties() {}

    static void set(POIXMLProperties properties, String title, Date day) {
        var core = properties.getCoreProperties();
        core.setTitle(PlainText.line(title));
        core.setCreator(PROGRAM);
        core.setLastModifiedByUser(PROGRAM);
        core.setCreated(Optional.of(day));
        core.setModified(Optional.of(day));
        core.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
        properties.getExtendedProperties().setApplication(PROGRAM);
    }
}
