package org.concordat.exchange.graphml;

import java.time.LocalDate;
import java.util.List;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.jspecify.annotations.Nullable;

/** The nodes of a file: their columns, and a line for each. */
final class NodeRows {

    private static final String GRAPHICS = "ng";

    private final GraphmlProfile profile;
    private final FactColumns facts;
    private final TypeNames types;
    private final Containment containment;
    private final @Nullable View view;

    NodeRows(GraphmlProfile profile, LocalDate day, List<Node> nodes, Containment containment, @Nullable View view) {
        this.profile = profile;
        this.containment = containment;
        this.view = view;
        facts = new FactColumns("n_", day, nodes);
        types = TypeNames.ofNodes(nodes);
    }

    void writeKeys(Xml xml) {
        xml.key("n_label", "node", "label", ColumnType.STRING);
        xml.key("n_type", "node", "type", ColumnType.STRING);
        xml.key("n_typeId", "node", "typeId", ColumnType.STRING);
        if (!containment.isEmpty()) {
            xml.key("n_parentId", "node", "parentId", ColumnType.STRING);
        }
        if (view != null) {
            xml.key("n_x", "node", "x", ColumnType.DOUBLE);
            xml.key("n_y", "node", "y", ColumnType.DOUBLE);
        }
        facts.columns().forEach(c -> xml.key(c.key(), "node", c.name(), c.type()));
        if (profile.isDrawn()) {
            xml.graphicsKey(GRAPHICS, "node");
        }
    }

    void write(Node node, Xml xml) {
        xml.startLine("node", "id", node.id().value(), "labels", ":" + types.of(node.type()));
        xml.data("n_label", Labels.of(node));
        xml.data("n_type", node.type().label());
        xml.data("n_typeId", node.type().id());
        var parent = containment.parent(node.id());
        if (parent != null) {
            xml.data("n_parentId", parent.value());
        }
        var box = view == null ? null : view.box(node.id());
        if (box != null) {
            writePlace(box, xml);
        }
        facts.write(node.facts(), xml);
        if (profile.isDrawn()) {
            xml.start("data", "key", GRAPHICS);
            YedDrawing.node(node, box, xml);
            xml.end();
        }
        xml.end();
    }

    private void writePlace(Box box, Xml xml) {
        xml.data("n_x", Double.toString(box.centreX()));
        xml.data("n_y", Double.toString(profile.vertical(box.centreY())));
    }
}
