package org.concordat.diagram.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Remarks;
import org.concordat.api.core.Statuses;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.style.Colour;
import org.concordat.api.view.Box;
import org.concordat.api.view.Look;
import org.concordat.api.view.Scale;
import org.concordat.api.view.Scope;
import org.concordat.api.view.StyleRule;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.junit.jupiter.api.Test;

/** Pictures seen as by somebody who tells no colour from another: all is of one ink, and nothing is paler than anything else. */
class WithoutColourTest {

    private static final CareModels CARE_MODELS = CareModels.of(List.of());
    private static final List<String> STATUSES = List.of(
            Statuses.ACTUAL, Statuses.PROPOSED, Statuses.SHADOW, Statuses.ENDED, Statuses.FAILED, Statuses.INFERRED);
    /** More than there are forms of marks. */
    private static final int CHOICES = 12;

    private static final NodeId ONE = new NodeId("one");
    private static final NodeId OTHER = new NodeId("other");
    private static final View VIEW = new View(
            new ViewId("v"), "View", Map.of(ONE, Box.of(0, 0, 180, 60), OTHER, Box.of(400, 0, 180, 60)), Map.of());

    private static String ink(Network network, View view) throws IOException {
        var out = new ByteArrayOutputStream();
        Picture.of(network, view, CARE_MODELS, PictureOptions.standard()).writeSvg(out);
        return out.toString(StandardCharsets.UTF_8)
                .replaceAll("(?s)<(title|desc|metadata)\\b.*?</\\1>", "")
                .replaceAll("#[0-9A-Fa-f]{3,6}\\b", "ink")
                .replaceAll(" (fill-|stroke-)?opacity=\"[^\"]*\"", "")
                .replaceAll(" (data-[a-z]+|aria-[a-z]+|id)=\"[^\"]*\"", "");
    }

    private static Node node(NodeId id, NodeType type, Facts facts) {
        return new Node(id, type, facts.with(Core.NAME, "Name"));
    }

    private static Network nodeOf(NodeType type, Facts facts) {
        return NetworkSnapshot.of(List.of(node(ONE, type, facts)), List.of());
    }

    @Test
    void theStatusOfANodeIsSeen() throws IOException {
        var seen = new TreeMap<String, String>();
        for (var status : STATUSES) {
            seen.put(status, ink(nodeOf(Organisations.PROVIDER, Facts.of(Core.STATUS, status)), VIEW));
        }

        assertThat(seen.values()).doesNotHaveDuplicates();
    }

    @Test
    void theStatusOfALinkIsSeen() throws IOException {
        var seen = new TreeMap<String, String>();
        for (var status : STATUSES) {
            var link =
                    new Link(new LinkId("l"), ContractLinks.HOLDS_CONTRACT, ONE, OTHER, Facts.of(Core.STATUS, status));
            var ends =
                    List.of(node(ONE, Organisations.PROVIDER, Facts.NONE), node(OTHER, Contracts.CONTRACT, Facts.NONE));
            seen.put(status, ink(NetworkSnapshot.of(ends, List.of(link)), VIEW));
        }

        assertThat(seen.values()).doesNotHaveDuplicates();
    }

    @Test
    void theTypeOfANodeIsSeen() throws IOException {
        var seen = new TreeMap<String, String>();
        for (var type : CARE_MODELS.vocabulary().nodeTypes()) {
            if (!type.isAbstract() && !type.equals(Remarks.PICTURE)) {
                seen.put(type.id(), ink(nodeOf(type, Facts.NONE), VIEW));
            }
        }

        assertThat(seen.values()).doesNotHaveDuplicates();
    }

    private static View coloured(String colour) {
        var rule = new StyleRule(
                Scope.ALL_NODES,
                Core.STATUS.id(),
                StyleRule.Channel.COLOUR,
                new Scale.ByChoice(Map.of(Statuses.ACTUAL, Colour.of(colour))));
        return VIEW.withLook(Look.PLAIN.withRules(List.of(rule)));
    }

    /** Else the other tests would say nothing. */
    @Test
    void whatDiffersInColourAloneIsNotToldApartHere() throws IOException {
        var network = nodeOf(Organisations.PROVIDER, Facts.of(Core.STATUS, Statuses.ACTUAL));

        assertThat(ink(network, coloured("#117733"))).isEqualTo(ink(network, coloured("#116644")));
    }

    @Test
    void whatHasNoValueIsSeenWhereValuesAreColours() throws IOException {
        var view = coloured("#117733");

        assertThat(ink(nodeOf(Organisations.PROVIDER, Facts.NONE), view))
                .isNotEqualTo(ink(nodeOf(Organisations.PROVIDER, Facts.of(Core.STATUS, Statuses.ACTUAL)), view));
    }

    private static Facts noted(String value) {
        return value.isEmpty() ? Facts.NONE : Facts.of(Core.NOTE, value);
    }

    /** Each value in turn of a rule with the same colour for all of them, one that it does not name, and none. */
    private static Map<String, String> choices(Scope scope, Function<String, Network> network) throws IOException {
        var colours = new LinkedHashMap<String, Colour>();
        IntStream.range(0, CHOICES).forEach(i -> colours.put("choice " + i, Colour.of("#117733")));
        var rule = new StyleRule(scope, Core.NOTE.id(), StyleRule.Channel.COLOUR, new Scale.ByChoice(colours));
        var view = VIEW.withLook(Look.PLAIN.withRules(List.of(rule)));
        var seen = new TreeMap<String, String>();
        for (var value :
                Stream.concat(colours.keySet().stream(), Stream.of("", "other")).toList()) {
            seen.put(value, ink(network.apply(value), view));
        }
        return seen;
    }

    @Test
    void whichValueColoursANodeIsSeen() throws IOException {
        var seen = choices(Scope.ALL_NODES, value -> nodeOf(Organisations.PROVIDER, noted(value)));

        assertThat(seen.values()).hasSize(CHOICES + 2).doesNotHaveDuplicates();
    }

    @Test
    void whichValueColoursALinkIsSeen() throws IOException {
        var ends = List.of(node(ONE, Organisations.PROVIDER, Facts.NONE), node(OTHER, Contracts.CONTRACT, Facts.NONE));
        var seen = choices(
                Scope.ALL_LINKS,
                value -> NetworkSnapshot.of(
                        ends,
                        List.of(new Link(new LinkId("l"), ContractLinks.HOLDS_CONTRACT, ONE, OTHER, noted(value)))));

        assertThat(seen.values()).hasSize(CHOICES + 2).doesNotHaveDuplicates();
    }
}
