package org.concordat.exchange.graphml;

import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.exchange.export.Labels;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.GraphTables;

/** The nodes of a file: their columns, and a line for each. */
final class NodeRows {

    private static final String GRAPHICS = "ng";

    private final Profile profile;
    private final GraphTables tables;
    private final KeyedFacts facts;
    private final YedGroups groups;

    NodeRows(Profile profile, GraphTables tables) {
        this.profile = profile;
        this.tables = tables;
        facts = new KeyedFacts("node", "n_", tables.nodeFacts());
        groups = profile == Profile.YED ? YedGroups.of(tables) : YedGroups.none();
    }

    void writeKeys(Xml xml) {
        xml.key("n_label", "node", "label", "string");
        xml.key("n_type", "node", "type", "string");
        xml.key("n_typeId", "node", "typeId", "string");
        if (tables.hasParents()) {
            xml.key("n_parentId", "node", "parentId", "string");
        }
        if (tables.hasPlaces()) {
            xml.key("n_x", "node", "x", "double");
            xml.key("n_y", "node", "y", "double");
            xml.key("n_width", "node", "width", "double");
            xml.key("n_height", "node", "height", "double");
        }
        facts.writeKeys(xml);
        if (GraphmlFormat.isDrawn(profile)) {
            xml.graphicsKey(GRAPHICS, "node");
        }
    }

    void writeAll(Xml xml) {
        tables.nodes().stream().filter(node -> !groups.isNested(node)).forEach(node -> write(node, xml));
    }

    private void write(Node node, Xml xml) {
        var members = groups.members(node);
        xml.startLine("node", "id", node.id().value(), "labels", ":" + tables.typeName(node));
        if (!members.isEmpty()) {
            xml.attribute("yfiles.foldertype", "group");
        }
        xml.data("n_label", Labels.of(node));
        xml.data("n_type", node.type().label());
        xml.data("n_typeId", node.type().id());
        var parent = tables.parent(node);
        if (parent != null) {
            xml.data("n_parentId", parent.value());
        }
        var box = tables.box(node);
        if (box != null) {
            writePlace(box, xml);
        }
        facts.write(node, xml);
        if (GraphmlFormat.isDrawn(profile)) {
            xml.start("data", "key", GRAPHICS);
            YedDrawing.node(node, box, members.stream().map(tables::box).toList(), xml);
            xml.end();
        }
        if (!members.isEmpty()) {
            xml.startGraph(node.id().value() + ":");
            members.forEach(member -> write(member, xml));
            xml.endLine();
        }
        xml.end();
    }

    private void writePlace(Box box, Xml xml) {
        xml.data("n_x", Double.toString(box.centreX()));
        xml.data("n_y", Double.toString(profile == Profile.GEPHI ? 0 - box.centreY() : box.centreY()));
        xml.data("n_width", Double.toString(box.width()));
        xml.data("n_height", Double.toString(box.height()));
    }
}
