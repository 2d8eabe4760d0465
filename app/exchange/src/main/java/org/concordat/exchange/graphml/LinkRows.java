package org.concordat.exchange.graphml;

import org.concordat.api.network.Link;
import org.concordat.exchange.export.Labels;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.GraphTables;

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

    void writeKeys(Xml xml) {
        xml.key("e_label", "edge", "label", "string");
        xml.key("e_type", "edge", "type", "string");
        xml.key("e_typeId", "edge", "typeId", "string");
        xml.key("e_edgeId", "edge", "edgeId", "string");
        facts.writeKeys(xml);
        if (GraphmlFormat.isDrawn(profile)) {
            xml.graphicsKey(GRAPHICS, "edge");
        }
    }

    /** Without the label on the edge itself, Gephi would merge parallel links and Neo4j would not know their type. */
    void write(Link link, Xml xml) {
        var id = link.id().value();
        var from = link.from().value();
        var to = link.to().value();
        xml.startLine("edge", "id", id, "source", from, "target", to, "label", tables.typeName(link));
        xml.data("e_label", Labels.of(link));
        xml.data("e_type", link.type().label());
        xml.data("e_typeId", link.type().id());
        xml.data("e_edgeId", id);
        facts.write(link, xml);
        if (GraphmlFormat.isDrawn(profile)) {
            xml.start("data", "key", GRAPHICS);
            YedDrawing.link(link, tables.bends(link), xml);
            xml.end();
        }
        xml.end();
    }
}
