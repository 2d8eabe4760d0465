package org.concordat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.api.core.Core;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.api.view.Box;
import org.concordat.api.view.Look;
import org.concordat.api.view.StyleRule;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.CareModelUse;
import org.concordat.core.document.Content;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.workspace.Workspace;

/** A small network in a file: two providers and a partnership of one of them, and a hub of a care model that is not here. */
final class Sample {

    private static final CareModels CARE_MODELS = CareModels.of(List.of());

    private Sample() {}

    static Content content() {
        var nodes = List.of(
                node("a-provider", provider(), "St Mary's"),
                node("b-provider", provider(), "Caf\u00e9 \u2013 Ltd"),
                node("hub", NodeType.placeholder("mcp.careHub"), "Lyng"),
                node("partnership", CARE_MODELS.vocabulary().nodeType("core.partnership"), "Connected Care"));
        var memberOf = CARE_MODELS.vocabulary().linkType("core.memberOf");
        var links = List.of(
                link("l1", memberOf, "a-provider", "partnership"), link("l2", memberOf, "b-provider", "partnership"));
        return new Content(
                Settings.titled("Connected Care"),
                List.of(new CareModelUse("core", "0.1.0"), new CareModelUse("mcp", "0.3.0")),
                nodes,
                links,
                List.of(
                        view("v1", "Everything", "a-provider", "b-provider", "partnership", "hub"),
                        view("v2", "St Mary's", "a-provider", "partnership")),
                List.of(),
                new TreeMap<>());
    }

    /** The same with a style rule in all views, and with thresholds that somebody has changed. */
    static Content styled(StyleRule rule, Facts thresholds) {
        var plain = content();
        return new Content(
                plain.settings().withParameters(thresholds),
                plain.careModels(),
                plain.nodes(),
                plain.links(),
                plain.views().stream()
                        .map(view -> view.withLook(Look.PLAIN.withRules(List.of(rule))))
                        .toList(),
                List.of(),
                new TreeMap<>());
    }

    private static NodeType provider() {
        return CARE_MODELS.vocabulary().nodeType("core.provider");
    }

    private static Node node(String id, NodeType type, String name) {
        return new Node(new NodeId(id), type, Facts.of(Core.NAME, name));
    }

    private static Link link(String id, LinkType type, String from, String to) {
        return new Link(new LinkId(id), type, new NodeId(from), new NodeId(to), Facts.NONE);
    }

    private static View view(String id, String name, String... nodes) {
        var boxes = new TreeMap<NodeId, Box>();
        for (int i = 0; i < nodes.length; i++) {
            boxes.put(new NodeId(nodes[i]), Box.of(200 * i, 10, 160, 56));
        }
        return new View(new ViewId(id), name, boxes, Map.of());
    }

    /** The sample as a file in a folder. */
    static Path in(Path folder) throws IOException {
        return Files.write(folder.resolve("sample.concordat.json"), new Workspace(Plugins.none()).canonical(content()));
    }

    /** The same, but not in canonical form. */
    static Path disordered(Path folder) throws IOException {
        var file = in(folder);
        return Files.writeString(file, Files.readString(file).replace("\n  ", "\n      "));
    }
}
