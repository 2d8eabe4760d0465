package org.concordat.exchange.graphml;

import java.io.IOException;
import org.concordat.api.network.Link;
import org.concordat.exchange.export.Labels;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.GraphTables;
import org.concordat.exchange.graph.XmlOutput;

/** The links of a file: their columns, and a line for each. */
final class LinkRows {

    private static final String GRAPHICS = "eg";

    private final Profile profile;
    private final GraphTables tables;
    private final KeyedFacts facts;

    LinkRows(Profile profile, GraphTables tables) {
        this.profile = profile;
        this.tables = tables;
        facts = new KeyedFacts("edge", "e_", tables.linkFacts());
    }

    void writeKeys(XmlOutput xml) throws IOException {
        Keys.declare("e_label", "edge", "label", "string", xml);
        Keys.declare("e_type", "edge", "type", "string", xml);
        Keys.declare("e_typeId", "edge", "typeId", "string", xml);
        Keys.declare("e_edgeId", "edge", "edgeId", "string", xml);
        facts.writeKeys(xml);
        if (GraphmlFormat.isDrawn(profile)) {
            Keys.declareGraphics(GRAPHICS, "edge", xml);
        }
    }

    /** Without the label on the edge itself, Gephi would merge parallel links and Neo4j would not know their type. */
    void write(Link link, XmlOutput xml) throws IOException {
        var id = link.id().value();
        var from = link.from().value();
        var to = link.to().value();
        xml.startLine("edge", "id", id, "source", from, "target", to, "label", tables.typeName(link));
        Keys.data("e_label", Labels.of(link), xml);
        Keys.data("e_type", link.type().label(), xml);
        Keys.data("e_typeId", link.type().id(), xml);
        Keys.data("e_edgeId", id, xml);
        facts.write(link, xml);
        if (GraphmlFormat.isDrawn(profile)) {
            xml.start("data", "key", GRAPHICS);
            YedDrawing.link(link, tables.bends(link), xml);
            xml.end();
        }
        xml.end();
    }
}
