package org.concordat.dist.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Plans;
import org.concordat.api.core.Services;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.network.Element;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.core.document.Content;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.storage.UnusableFileException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The Connected Care network against a copy of the facts it was drawn from, item by item. */
class ConnectedCareTest {

    private final Content content = read();
    private final NetworkSnapshot network = NetworkSnapshot.of(content.nodes(), content.links());
    private final JsonNode facts = facts();

    @Test
    void everyNodeIsThereWithItsTypeAndName() {
        assertThat(content.nodes().stream().filter(n -> !n.isA(Plans.MILESTONE)).map(n -> row(n, n.get(Core.NAME, ""))))
                .containsExactlyInAnyOrderElementsOf(rows(
                        "nodes",
                        n -> n.path("id").asString() + " core." + n.path("type").asString() + " "
                                + n.path("name").asString()));
    }

    @Test
    void everyNodeWithAStatusHasIt() {
        for (var fact : facts.path("nodes")) {
            if (fact.has("status")) {
                var node = network.find(new NodeId(fact.path("id").asString())).orElseThrow();
                assertThat(node.get(Core.STATUS))
                        .as(node.id().value())
                        .isEqualTo(fact.path("status").asString());
            }
        }
    }

    @Test
    void everyLinkIsThereWithItsTypeEndsAndStatus() {
        assertThat(content.links().stream().map(l -> row(l, l.from() + " " + l.to() + " " + l.get(Core.STATUS, ""))))
                .containsExactlyInAnyOrderElementsOf(rows(
                        "edges",
                        e -> e.path("id").asString()
                                + " core." + camelCase(e.path("type").asString())
                                + " " + e.path("from").asString()
                                + " " + e.path("to").asString()
                                + " " + e.path("status").asString()));
    }

    @Test
    void everyMilestoneIsThereWithItsStatus() {
        assertThat(network.nodes(Plans.MILESTONE).map(m -> m.get(Core.NAME, "") + " " + m.get(Core.STATUS, "")))
                .containsExactlyInAnyOrderElementsOf(rows(
                        "milestones",
                        m -> m.path("name").asString() + " " + m.path("status").asString()));
        assertThat(network.nodes(Plans.MILESTONE)).allMatch(m -> m.has(Plans.MILESTONE_DATE));
    }

    @Test
    void everyElementNamesAllItsSources() {
        for (var section : List.of("nodes", "edges")) {
            for (var fact : facts.path(section)) {
                var element = element(fact.path("id").asString());
                var count = fact.path("source").asString().split(";").length;
                assertThat(element.all(Core.SOURCES)).as(element.id().value()).hasSize(count);
            }
        }
    }

    @Test
    void theConflictingFiguresOfModalityAreAllKept() {
        assertThat(figures("modality", Organisations.POPULATION)).containsExactlyInAnyOrder(70_000L, 65_000L, 90_000L);
        assertThat(figures("modality", GeneralPractice.PRACTICE_COUNT)).containsExactlyInAnyOrder(15L, 27L);
        assertThat(figures("pop_mod", Services.SIZE)).containsExactlyInAnyOrder(70_000L, 65_000L, 90_000L);
    }

    @Test
    void theOtherFiguresAreKept() {
        assertThat(figures("icf", GeneralPractice.PRACTICE_COUNT)).containsExactly(15L);
        assertThat(figures("ccp", Partnerships.MEMBER_COUNT)).containsExactly(6L);
        assertThat(figures("pop_wb", Services.SIZE)).containsExactly(200_000L);
    }

    private List<Long> figures(String node, Attribute<List<Observation>> attribute) {
        return element(node).all(attribute).stream()
                .map(o -> o.value().longValueExact())
                .toList();
    }

    private Element element(String id) {
        return Stream.concat(content.nodes().stream(), content.links().stream())
                .filter(e -> e.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String row(Element element, String rest) {
        return element.id() + " " + element.type().id() + " " + rest;
    }

    private List<String> rows(String section, Function<JsonNode, String> row) {
        return StreamSupport.stream(facts.path(section).spliterator(), false)
                .map(row)
                .toList();
    }

    private static String camelCase(String snakeCase) {
        var words = snakeCase.split("_");
        return words[0]
                + List.of(words).stream()
                        .skip(1)
                        .map(w -> Character.toUpperCase(w.charAt(0)) + w.substring(1))
                        .collect(Collectors.joining());
    }

    private static Content read() {
        try {
            return Models.withAllCareModels()
                    .read(Models.FOLDER.resolve("connected-care.concordat.json"))
                    .content();
        } catch (UnusableFileException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode facts() {
        try (var in =
                Objects.requireNonNull(ConnectedCareTest.class.getResourceAsStream("connected-care.facts.json"))) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
