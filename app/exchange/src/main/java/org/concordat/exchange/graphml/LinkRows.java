package org.concordat.exchange.graphml;

import java.time.LocalDate;
import java.util.List;
import org.concordat.api.network.Link;
import org.concordat.api.view.View;
import org.jspecify.annotations.Nullable;

/** The links of a file: their columns, and a line for each. */
final class LinkRows {

    private static final String GRAPHICS = "eg";

    private final GraphmlProfile profile;
    private final FactColumns facts;
    private final TypeNames types;
    private final @Nullable View view;

    LinkRows(GraphmlProfile profile, LocalDate day, List<Link> links, @Nullable View view) {
        this.profile = profile;
        this.view = view;
        facts = new FactColumns("e_", day, links);
        types = TypeNames.ofLinks(links);
    }

    void writeKeys(Xml xml) {
        xml.key("e_label", "edge", "label", ColumnType.STRING);
        xml.key("e_type", "edge", "type", ColumnType.STRING);
        xml.key("e_typeId", "edge", "typeId", ColumnType.STRING);
        xml.key("e_edgeId", "edge", "edgeId", ColumnType.STRING);
        facts.columns().forEach(c -> xml.key(c.key(), "edge", c.name(), c.type()));
        if (profile.isDrawn()) {
            xml.graphicsKey(GRAPHICS, "edge");
        }
    }

    /** Without the label on the edge itself, Gephi would merge parallel links and Neo4j would not know their type. */
    void write(Link link, Xml xml) {
        var id = link.id().value();
        var from = link.from().value();
        var to = link.to().value();
        xml.startLine("edge", "id", id, "source", from, "target", to, "label", types.of(link.type()));
        xml.data("e_label", Labels.of(link));
        xml.data("e_type", link.type().label());
        xml.data("e_typeId", link.type().id());
        xml.data("e_edgeId", id);
        facts.write(link.facts(), xml);
        if (profile.isDrawn()) {
            xml.start("data", "key", GRAPHICS);
            YedDrawing.link(link, view, xml);
            xml.end();
        }
        xml.end();
    }
}
