package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.core.caremodel.CareModels;
import org.jspecify.annotations.Nullable;

/** Brings a scene in line with the network where something was touched; the rest is left as it stands. */
final class Revision {

    private final Network network;
    private final ViewPlaces places;
    private final Memberships memberships;
    private final NodeFigures nodeFigures;
    private final LinkFigures linkFigures;

    Revision(Network network, ViewPlaces places, CareModels careModels) {
        this.network = network;
        this.places = places;
        memberships = new Memberships(network, places);
        nodeFigures = new NodeFigures(careModels, memberships);
        linkFigures = new LinkFigures(places);
    }

    /** @return what looks different now */
    Rectangle2D revise(Scene scene, Touched touched) {
        var dirt = new Dirt();
        var pairs = new LinkedHashSet<>(touched.pairs);
        for (var node : withPossibleFrames(touched.nodes)) {
            if (revise(scene, node, dirt)) {
                linksOf(node).map(Pair::of).forEach(pairs::add);
            }
        }
        reviseLinks(scene, touched.links, pairs, dirt);
        scene.labels.settle(dirt);
        return dirt.area();
    }

    /** Nodes and what they are members of, which may have become a frame around them. */
    private Set<NodeId> withPossibleFrames(Collection<NodeId> nodes) {
        Set<NodeId> all = new LinkedHashSet<>(nodes);
        for (var node : nodes) {
            network.linksFrom(node).stream().filter(Memberships::isOne).forEach(link -> all.add(link.to()));
        }
        return all;
    }

    private Stream<Link> linksOf(NodeId node) {
        return Stream.concat(network.linksFrom(node).stream(), network.linksTo(node).stream());
    }

    /** @return whether links to the node may have to go another way */
    private boolean revise(Scene scene, NodeId id, Dirt dirt) {
        var before = scene.nodes.get(id);
        var after = item(id);
        if (before == null ? after == null : after != null && before.figure().equals(after.figure())) {
            return false;
        }
        if (before != null) {
            scene.remove(before);
            dirt.add(before.bounds());
        }
        if (after != null) {
            scene.add(after);
            dirt.add(after.bounds());
        }
        if (before != null && after != null && before.hasSameOutline(after)) {
            return false;
        }
        Stream.of(before, after)
                .flatMap(Stream::ofNullable)
                .forEach(item -> scene.labels.boxChanged(item.figure().box()));
        return true;
    }

    private @Nullable NodeItem item(NodeId id) {
        var node = network.node(id);
        var box = places.box(id);
        return node == null || box == null ? null : NodeItem.of(id, nodeFigures.of(node, box));
    }

    private void reviseLinks(Scene scene, Collection<LinkId> named, Collection<Pair> pairs, Dirt dirt) {
        Map<LinkId, LinkItem> before = new HashMap<>();
        Map<LinkId, LinkItem> after = new HashMap<>();
        named.stream().map(scene.links::get).filter(Objects::nonNull).forEach(item -> before.put(item.id(), item));
        for (var pair : pairs) {
            var links = links(pair);
            links.stream()
                    .map(link -> scene.links.get(link.id()))
                    .filter(Objects::nonNull)
                    .forEach(item -> before.put(item.id(), item));
            items(scene, pair, links).forEach(item -> after.put(item.id(), item));
        }
        after.values().removeIf(item -> isSame(before.get(item.id()), item) && before.remove(item.id()) != null);
        replace(scene, before, after, dirt);
    }

    private static boolean isSame(@Nullable LinkItem before, LinkItem after) {
        return before != null
                && before.link().equals(after.link())
                && before.figure().equals(after.figure());
    }

    private List<LinkItem> items(Scene scene, Pair pair, List<Link> links) {
        var first = scene.nodes.get(pair.first());
        var second = scene.nodes.get(pair.second());
        if (first == null || second == null) {
            return List.of();
        }
        var drawn = links.stream().filter(link -> !memberships.saidByBox(link)).toList();
        return linkFigures.between(pair, drawn, first.outline(), second.outline());
    }

    /** All links between two nodes, sorted by id. */
    private List<Link> links(Pair pair) {
        if (network.node(pair.first()) == null || network.node(pair.second()) == null) {
            return List.of();
        }
        var graph = network.graph();
        var ids = new ArrayList<>(graph.getAllEdges(pair.first(), pair.second()));
        if (!pair.isLoop()) {
            ids.addAll(graph.getAllEdges(pair.second(), pair.first()));
        }
        return ids.stream()
                .sorted()
                .map(network::link)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static void replace(Scene scene, Map<LinkId, LinkItem> before, Map<LinkId, LinkItem> after, Dirt dirt) {
        before.values().forEach(item -> {
            scene.remove(item);
            dirt.add(item.bounds());
        });
        after.values().forEach(item -> {
            scene.add(item);
            dirt.add(item.bounds());
        });
        before.values().stream()
                .filter(item -> !keepsEnds(item, after.get(item.id())))
                .forEach(scene.labels::gone);
        after.values().forEach(item -> {
            if (keepsEnds(item, before.get(item.id()))) {
                scene.labels.moved(item);
            } else {
                scene.labels.came(item);
            }
        });
    }

    private static boolean keepsEnds(LinkItem item, @Nullable LinkItem other) {
        return other != null
                && item.link().type().equals(other.link().type())
                && item.link().from().equals(other.link().from())
                && item.link().to().equals(other.link().to());
    }
}
