package org.concordat.dist.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.Governance;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Plans;
import org.concordat.api.core.Statuses;
import org.concordat.api.network.Element;
import org.concordat.api.network.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The sample networks against copies of the facts that they were drawn from, item by item. What is expected comes from the facts. */
class FactsTest {

    private static final List<Sample> SAMPLES = Sample.all();

    static List<Sample> samples() {
        return SAMPLES;
    }

    static Stream<Arguments> keysOfNodes() {
        return keys("nodes");
    }

    static Stream<Arguments> keysOfLinks() {
        return keys("edges");
    }

    private static Stream<Arguments> keys(String section) {
        return SAMPLES.stream()
                .flatMap(sample -> sample.entries(section).stream()
                        .flatMap(entry -> entry.propertyNames().stream())
                        .distinct()
                        .sorted()
                        .map(key -> Arguments.of(sample, key)));
    }

    @ParameterizedTest
    @MethodSource("keysOfNodes")
    void everyNodeSaysWhatTheFactsSay(Sample sample, String key) {
        assertThat(contradictions(
                        sample.entries("nodes"),
                        key,
                        NodeFacts.KEYS,
                        id -> sample.node(id).orElse(null)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("keysOfLinks")
    void everyLinkSaysWhatTheFactsSay(Sample sample, String key) {
        assertThat(contradictions(
                        sample.entries("edges"),
                        key,
                        LinkFacts.KEYS,
                        id -> sample.link(id).orElse(null)))
                .isEmpty();
    }

    private static <E extends Element> List<String> contradictions(
            List<JsonNode> entries, String key, Map<String, BiPredicate<E, String>> keys, Function<String, E> find) {
        var agrees = keys.getOrDefault(key, (element, text) -> fail("Nothing compares " + key));
        var contradictions = new ArrayList<String>();
        for (var entry : entries) {
            var element = find.apply(entry.path("id").asString());
            var text = entry.path(key).asString("");
            if (entry.has(key) && (element == null || !agrees.test(element, text))) {
                contradictions.add(entry.path("id").asString() + " " + key + ": " + text + " <> "
                        + (element == null ? "nothing" : element.facts()));
            }
        }
        return contradictions;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noNodeIsThereThatTheFactsDoNotName(Sample sample) {
        var named = sample.ids("nodes").toList();

        assertThat(sample.content().nodes())
                .filteredOn(n -> !named.contains(n.id().value()))
                .filteredOn(n -> !National.isFrom(n))
                .allMatch(n -> n.isA(Plans.MILESTONE) || isGovernanceLine(n));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noLinkIsThereThatTheFactsDoNotName(Sample sample) {
        var named = sample.ids("edges").toList();

        assertThat(sample.content().links())
                .filteredOn(l -> !named.contains(l.id().value()))
                .filteredOn(l -> !National.isFrom(l))
                .allMatch(l -> sample.node(l.to().value())
                        .filter(FactsTest::isGovernanceLine)
                        .isPresent());
    }

    private static boolean isGovernanceLine(Node node) {
        return node.isA(Governance.GOVERNANCE_BODY) && node.get(Core.NOTE, "").startsWith("Governance (");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aStatusThatTheFactsDoNotGiveANodeIsThatOfItsLinksOrLines(Sample sample) {
        var given = sample.entries("nodes").stream()
                .filter(fact -> fact.has("status"))
                .map(fact -> fact.path("id").asString())
                .toList();

        assertThat(sample.content().nodes())
                .filteredOn(n -> n.has(Core.STATUS) && !n.isA(Plans.MILESTONE))
                .filteredOn(n -> !given.contains(n.id().value()))
                .allMatch(n -> statusesAround(sample, n).anyMatch(s -> s.equals(n.get(Core.STATUS)))
                        || n.get(Core.STATUS, "").equals(Statuses.INFERRED));
    }

    /** Of the links of a node, and of the milestones and links that come from the same line of the same paper. */
    private static Stream<String> statusesAround(Sample sample, Node node) {
        var links = sample.content().links().stream()
                .filter(l -> l.from().equals(node.id()) || l.to().equals(node.id()) || shareALine(l, node));
        var milestones = sample.content().nodes().stream().filter(m -> m.isA(Plans.MILESTONE) && shareALine(m, node));
        return Stream.<Element>concat(links, milestones).map(e -> e.get(Core.STATUS, ""));
    }

    private static boolean shareALine(Element a, Element b) {
        return lines(a).anyMatch(line -> lines(b).anyMatch(line::equals));
    }

    private static Stream<String> lines(Element element) {
        return element.all(Core.SOURCES).stream()
                .flatMap(source -> Pattern.compile("\\d+")
                        .matcher(source.locator())
                        .results()
                        .map(line -> source.document() + line.group()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyMilestoneIsThereInTheOrderOfTheFacts(Sample sample) {
        var milestones = sample.entries("milestones");

        for (int i = 0; i < milestones.size(); i++) {
            assertMilestone(
                    sample,
                    "%s-m%02d".formatted(sample.letter(), i + 1),
                    milestones.get(i).path("date").asString(),
                    milestones.get(i).path("name").asString(),
                    milestones.get(i).path("status").asString(),
                    milestones.get(i).path("source").asString());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyStatusLineIsAMilestone(Sample sample) {
        var lines = sample.entries("status_lines");

        for (int i = 0; i < lines.size(); i++) {
            assertMilestone(
                    sample,
                    "%s-s%02d".formatted(sample.letter(), i + 1),
                    lines.get(i).path(0).asString().replace('-', '–'),
                    lines.get(i).path(1).asString(),
                    lines.get(i).path(2).asString(),
                    lines.get(i).path(3).asString());
        }
    }

    /** A milestone goes by its own words; with the heading of its row they are another name. */
    private static void assertMilestone(
            Sample sample, String id, String date, String name, String status, String source) {
        assertThat(sample.node(id)).as(id).hasValueSatisfying(m -> {
            assertThat(Stream.concat(
                            Stream.of(m.get(Core.NAME, "")),
                            m.all(Core.ALIASES).stream().map(a -> a.name())))
                    .as(id)
                    .contains(name)
                    .allMatch(name::endsWith);
            assertThat(m.get(Core.STATUS)).as(id).isEqualTo(status);
            assertThat(m.all(Core.SOURCES)).as(id).isEqualTo(Printed.sources(source));
            assertThat(NodeFacts.isDated(m, date, m.get(Core.NAME, "")))
                    .as(id + " " + date + " " + m.facts())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void thereAreNoOtherMilestones(Sample sample) {
        assertThat(sample.content().nodes().stream().filter(n -> n.isA(Plans.MILESTONE)))
                .hasSize(sample.entries("milestones").size()
                        + sample.entries("status_lines").size());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyLineOnGovernanceIsNoted(Sample sample) {
        for (var line : sample.entries("governance")) {
            var source = line.path("source").asString();
            var date = line.path("date").asString();
            var note = "Governance (" + source.substring(0, 2) + ", " + Printed.locator(source) + "): "
                    + line.path("name").asString() + (date.equals("-") ? "" : "; " + date);

            assertThat(sample.content().nodes())
                    .as(note)
                    .anyMatch(n -> n.get(Core.NOTE, "").contains(note));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyLineOfTheScopeIsInARemit(Sample sample) {
        for (var line : sample.entries("scope")) {
            var item = line.path(0).asString() + " ("
                    + Printed.locator(line.path(1).asString()) + ")";

            assertThat(sample.content().nodes())
                    .as(item)
                    .anyMatch(n -> n.get(Organisations.REMIT, "").contains(item));
        }
    }
}
