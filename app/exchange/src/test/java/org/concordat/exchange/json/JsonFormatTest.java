package org.concordat.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.NastyNetwork;
import org.concordat.exchange.graph.Written;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonFormatTest {

    private static JsonNode written() throws IOException {
        return new JsonMapper()
                .readTree(Written.by(new JsonFormat(), Profile.UNIVERSAL).bytes());
    }

    private static List<JsonNode> items(JsonNode array) {
        var items = new ArrayList<JsonNode>();
        array.forEach(items::add);
        return items;
    }

    private static JsonNode node(String id) throws IOException {
        return items(written().get("nodes")).stream()
                .filter(n -> n.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void networkxTakesItForADirectedGraphOfParallelEdges() throws IOException {
        var root = written();

        assertThat(root.get("directed").asBoolean()).isTrue();
        assertThat(root.get("multigraph").asBoolean()).isTrue();
        assertThat(root.get("graph").get("name").asString()).isEqualTo("Nasty & small");
    }

    @Test
    void theKeyOfAnEdgeIsTheIdOfTheLink() throws IOException {
        assertThat(items(written().get("edges")))
                .extracting(e -> e.get("key").asString() + " " + e.get("source").asString() + ">"
                        + e.get("target").asString())
                .containsExactly(
                        "l1 cafe>alliance",
                        "l2 cafe>twin-1",
                        "l3 cafe>twin-1",
                        "l4 formula>formula",
                        "l5 twin-2>alliance");
    }

    @Test
    void everyNameArrives() throws IOException {
        assertThat(items(written().get("nodes")))
                .extracting(n -> n.get("label").asString())
                .contains(
                        "St Mary's & Co \"West\" <1>", "ends in \\", "=1+1", "node", "bell lone pair\ud83d\ude00 end");
    }

    @Test
    void valuesHaveTheirTypes() throws IOException {
        var cafe = node("cafe");

        assertThat(cafe.get("dispensing").isBoolean()).isTrue();
        assertThat(cafe.get("staff").isIntegralNumber()).isTrue();
        assertThat(cafe.get("share").isNumber()).isTrue();
        assertThat(cafe.get("x").asDouble()).isEqualTo(60);
        assertThat(cafe.get("y").asDouble()).isEqualTo(45);
        assertThat(cafe.get("parentId").asString()).isEqualTo("alliance");
        assertThat(node("backslash").get("huge").asLong()).isEqualTo(3_000_000_000L);
        assertThat(node("backslash").get("endless").isString()).isTrue();
    }

    @Test
    void whatIsAbsentIsLeftOut() throws IOException {
        assertThat(node("nameless").has("staff")).isFalse();
        assertThat(node("nameless").has("x")).isFalse();
    }

    @Test
    void aReaderOfOursIsToldHowItIsMeant() throws IOException {
        assertThat(written().get("graph").get("writtenBy").asString())
                .isEqualTo("concordat 1; y down; as at 2018-06-30; view " + NastyNetwork.VIEW.name());
    }
}
