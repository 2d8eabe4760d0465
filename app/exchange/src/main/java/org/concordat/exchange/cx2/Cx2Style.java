package org.concordat.exchange.cx2;

import java.util.Collection;
import java.util.function.Function;
import org.concordat.api.style.Arrow;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.Stroke;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.exchange.graph.GraphTables;
import org.concordat.exchange.json.JsonLines;

/** The look of each type as mappings, so that the style can be changed in Cytoscape as one. */
final class Cx2Style {

    private final GraphTables tables;

    Cx2Style(GraphTables tables) {
        this.tables = tables;
    }

    void write(JsonLines json) {
        json.newLine().startObject().name("default").startObject();
        json.name("network")
                .startObject()
                .text("NETWORK_BACKGROUND_COLOR", "#FFFFFF")
                .endObject();
        json.name("node").startObject();
        json.number("NODE_BORDER_WIDTH", 1.0).number("NODE_LABEL_FONT_SIZE", 12).endObject();
        json.name("edge").startObject().number("EDGE_LABEL_FONT_SIZE", 10).endObject();
        json.endObject().newLine().name("nodeMapping").startObject();
        writeNodes(json);
        json.newLine().endObject().newLine().name("edgeMapping").startObject();
        writeEdges(json);
        json.newLine().endObject().endObject();
    }

    private void writeNodes(JsonLines json) {
        var types = tables.nodeTypes();
        passed("NODE_LABEL", "name", "string", json);
        if (tables.hasPlaces()) {
            passed("NODE_WIDTH", "width", "double", json);
            passed("NODE_HEIGHT", "height", "double", json);
        }
        byType("NODE_BACKGROUND_COLOR", types, t -> t.style().fill().hex(), json);
        byType("NODE_LABEL_COLOR", types, t -> t.style().text().hex(), json);
        byType("NODE_BORDER_COLOR", types, t -> t.style().line().hex(), json);
        byType("NODE_BORDER_STYLE", types, t -> border(t.style().border()), json);
        byType("NODE_SHAPE", types, t -> shape(t.style().shape()), json);
    }

    private void writeEdges(JsonLines json) {
        var types = tables.linkTypes();
        passed("EDGE_LABEL", "name", "string", json);
        byType("EDGE_LINE_COLOR", types, t -> t.style().line().hex(), json);
        byType("EDGE_TARGET_ARROW_COLOR", types, t -> t.style().line().hex(), json);
        byType("EDGE_LINE_STYLE", types, t -> line(t.style().stroke()), json);
        byType("EDGE_TARGET_ARROW_SHAPE", types, t -> arrow(t.style().arrow()), json);
        byTypeAsNumber("EDGE_WIDTH", types, t -> t.style().width(), json);
    }

    private static void passed(String property, String attribute, String type, JsonLines json) {
        json.newLine().name(property).startObject().text("type", "PASSTHROUGH");
        json.name("definition").startObject();
        json.text("attribute", attribute).text("type", type).endObject().endObject();
    }

    private static <T extends ElementType> void byType(
            String property, Collection<T> types, Function<T, String> look, JsonLines json) {
        mapped(property, types, t -> json.text("vp", look.apply(t)), json);
    }

    private static <T extends ElementType> void byTypeAsNumber(
            String property, Collection<T> types, Function<T, Double> look, JsonLines json) {
        mapped(property, types, t -> json.number("vp", look.apply(t)), json);
    }

    private static <T extends ElementType> void mapped(
            String property, Collection<T> types, Function<T, JsonLines> look, JsonLines json) {
        json.newLine().name(property).startObject().text("type", "DISCRETE");
        json.name("definition").startObject();
        json.text("attribute", "typeId").text("type", "string").name("map").startArray();
        for (var type : types) {
            json.startObject().text("v", type.id());
            look.apply(type).endObject();
        }
        json.endArray().endObject().endObject();
    }

    private static String shape(NodeShape shape) {
        return switch (shape) {
            case RECTANGLE, CONTAINER, DOCUMENT, NOTE -> "rectangle";
            case ROUNDED, ROUNDED_SQUARE, PILL -> "round-rectangle";
            case HEXAGON -> "hexagon";
            case CIRCLE, DRUM, PERSON -> "ellipse";
            case CUT_CORNER, CUT_CORNERS -> "octagon";
            case DIAMOND -> "diamond";
            case CHEVRON, FLAG -> "parallelogram";
        };
    }

    private static String border(Stroke stroke) {
        return stroke == Stroke.DOUBLE ? "double" : line(stroke);
    }

    private static String line(Stroke stroke) {
        return switch (stroke) {
            case SOLID, DOUBLE -> "solid";
            case DASHED, DASH_DOT -> "dashed";
            case DOTTED -> "dotted";
        };
    }

    private static String arrow(Arrow arrow) {
        return switch (arrow) {
            case NONE -> "none";
            case OPEN -> "vee";
            case FILLED -> "triangle";
            case DIAMOND -> "diamond";
        };
    }
}
