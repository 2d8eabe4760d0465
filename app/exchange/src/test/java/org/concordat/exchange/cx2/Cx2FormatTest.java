package org.concordat.exchange.cx2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.Written;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class Cx2FormatTest {

    private static List<JsonNode> written() throws IOException {
        return items(new JsonMapper()
                .readTree(Written.by(new Cx2Format(), Profile.UNIVERSAL).bytes()));
    }

    private static List<JsonNode> items(JsonNode array) {
        var items = new ArrayList<JsonNode>();
        array.forEach(items::add);
        return items;
    }

    private static List<JsonNode> aspect(String name) throws IOException {
        return written().stream()
                .filter(a -> a.has(name))
                .findFirst()
                .map(a -> items(a.get(name)))
                .orElseThrow();
    }

    private static JsonNode node(String id) throws IOException {
        return aspect("nodes").stream()
                .filter(n -> n.get("v").get("nodeId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theAspectsComeInTheOrderOfTheFormat() throws IOException {
        assertThat(written())
                .extracting(a -> a.propertyNames().iterator().next())
                .containsExactly(
                        "CXVersion",
                        "metaData",
                        "attributeDeclarations",
                        "networkAttributes",
                        "nodes",
                        "edges",
                        "visualProperties",
                        "status");
    }

    @Test
    void theCountsAreTrue() throws IOException {
        for (var entry : aspect("metaData")) {
            assertThat(entry.get("elementCount").asInt())
                    .as(entry.get("name").asString())
                    .isEqualTo(aspect(entry.get("name").asString()).size());
        }
    }

    @Test
    void nodesAndEdgesAreNumberedAndKeepTheirIds() throws IOException {
        assertThat(aspect("nodes")).allMatch(n -> n.get("id").isInt());
        assertThat(aspect("edges"))
                .extracting(e -> e.get("v").get("edgeId").asString())
                .containsExactly("l1", "l2", "l3", "l4", "l5");
    }

    @Test
    void edgesEndAtTheirNodes() throws IOException {
        var referral = aspect("edges").get(1);

        assertThat(referral.get("s").asInt()).isEqualTo(node("cafe").get("id").asInt());
        assertThat(referral.get("t").asInt()).isEqualTo(node("twin-1").get("id").asInt());
        assertThat(referral.get("v").get("interaction").asString()).isEqualTo("REFERS_TO");
    }

    @Test
    void everyAttributeIsDeclaredWithItsType() throws IOException {
        var declared = aspect("attributeDeclarations").get(0).get("nodes");

        for (var node : aspect("nodes")) {
            assertThat(declared.propertyNames()).containsAll(node.get("v").propertyNames());
        }
        assertThat(declared.get("huge").get("d").asString()).isEqualTo("long");
        assertThat(declared.get("dispensing").get("d").asString()).isEqualTo("boolean");
    }

    @Test
    void placesStandBesideTheAttributes() throws IOException {
        assertThat(node("cafe").get("x").asDouble()).isEqualTo(60);
        assertThat(node("cafe").get("y").asDouble()).isEqualTo(45);
        assertThat(node("formula").has("x")).isFalse();
    }

    @Test
    void theStyleGoesByType() throws IOException {
        var fill = aspect("visualProperties").get(0).get("nodeMapping").get("NODE_BACKGROUND_COLOR");

        assertThat(fill.get("type").asString()).isEqualTo("DISCRETE");
        assertThat(items(fill.get("definition").get("map")))
                .extracting(m -> m.get("v").asString() + " " + m.get("vp").asString())
                .containsExactly("core.gpPractice #41B6E6", "core.partnership #E8EDEE");
    }

    @Test
    void noAttributeHasANameThatCytoscapeKeeps() throws IOException {
        var declared = aspect("attributeDeclarations").get(0);

        assertThat(Stream.of("nodes", "edges").flatMap(o -> declared.get(o).propertyNames().stream()))
                .doesNotContain("shared name", "selected", "SUID");
    }
}
