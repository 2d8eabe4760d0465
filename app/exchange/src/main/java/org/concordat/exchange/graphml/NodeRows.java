package org.concordat.exchange.graphml;

import java.io.IOException;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.exchange.export.Labels;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.GraphTables;
import org.concordat.exchange.graph.XmlOutput;

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

    void writeKeys(XmlOutput xml) throws IOException {
        Keys.declare("n_label", "node", "label", "string", xml);
        Keys.declare("n_type", "node", "type", "string", xml);
        Keys.declare("n_typeId", "node", "typeId", "string", xml);
        if (tables.hasParents()) {
            Keys.declare("n_parentId", "node", "parentId", "string", xml);
        }
        if (tables.hasPlaces()) {
            Keys.declare("n_x", "node", "x", "double", xml);
            Keys.declare("n_y", "node", "y", "double", xml);
            Keys.declare("n_width", "node", "width", "double", xml);
            Keys.declare("n_height", "node", "height", "double", xml);
        }
        facts.writeKeys(xml);
        if (GraphmlFormat.isDrawn(profile)) {
            Keys.declareGraphics(GRAPHICS, "node", xml);
        }
    }

    void writeAll(XmlOutput xml) throws IOException {
        for (var node : tables.nodes()) {
            if (!groups.isNested(node)) {
                write(node, xml);
            }
        }
    }

    private void write(Node node, XmlOutput xml) throws IOException {
        var members = groups.members(node);
        xml.startLine("node", "id", node.id().value(), "labels", ":" + tables.typeName(node));
        if (!members.isEmpty()) {
            xml.attribute("yfiles.foldertype", "group");
        }
        Keys.data("n_label", Labels.of(node), xml);
        Keys.data("n_type", node.type().label(), xml);
        Keys.data("n_typeId", node.type().id(), xml);
        var parent = tables.parent(node);
        if (parent != null) {
            Keys.data("n_parentId", parent.value(), xml);
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
            xml.startLine("graph", "id", node.id().value() + ":", "edgedefault", "directed");
            for (var member : members) {
                write(member, xml);
            }
            xml.endLine();
        }
        xml.end();
    }

    private void writePlace(Box box, XmlOutput xml) throws IOException {
        Keys.data("n_x", Double.toString(box.centreX()), xml);
        Keys.data("n_y", Double.toString(profile == Profile.GEPHI ? 0 - box.centreY() : box.centreY()), xml);
        Keys.data("n_width", Double.toString(box.width()), xml);
        Keys.data("n_height", Double.toString(box.height()), xml);
    }
}
