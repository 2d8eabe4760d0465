package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.core.caremodel.CareModels;
import org.concordat.diagram.folding.SeenNetwork;
import org.concordat.diagram.folding.Several;
import org.jspecify.annotations.Nullable;

/** Brings a scene in line with the network where something was touched; the rest is left as it stands. */
final class Revision {

    private final SeenNetwork network;
    private final ViewPlaces places;
    private final Memberships memberships;
    private final NodeSpots nodeSpots;
    private final Bundles bundles;

    Revision(ViewPlaces places, CareModels careModels) {
        network = places.network();
        this.places = places;
        memberships = new Memberships(network, places);
        nodeSpots = new NodeSpots(network, places, memberships, careModels);
        bundles = new Bundles(places);
    }

    /** The scene of the network as it is now. */
    Scene begin() {
        var scene = new Scene(network);
        nodeSpots.each(scene::add);
        List<Bundle> all = new ArrayList<>(network.links().size());
        new Pairing(scene.nodes, network.links())
                .each((first, second, links) -> all.addAll(bundles.between(first, second, drawn(links))));
        scene.begin(all);
        return scene;
    }

    /** Brings a scene in line after an edit of very many elements. @return the scene as it is now */
    Scene reviseAll(Scene scene, Touched touched) {
        if (!touched.links.isEmpty() || !touched.nodes.stream().allMatch(id -> stays(scene, id))) {
            return begin();
        }
        List<NodeSpot> nodes = new ArrayList<>(scene.nodes.size());
        nodeSpots.each(nodes::add);
        scene.renew(nodes);
        // Boxes that stand elsewhere may say other links.
        var perhapsSaid = network.links().stream()
                .filter(Memberships::maySayByBox)
                .map(Pair::of)
                .collect(Collectors.toSet());
        Map<Pair, Map<LinkId, Link>> links = new LinkedHashMap<>();
        network.links().stream()
                .filter(link -> perhapsSaid.contains(Pair.of(link)))
                .forEach(link -> put(links, link));
        reviseLinks(scene, List.of(), links, new Dirt());
        return scene;
    }

    private boolean stays(Scene scene, NodeId id) {
        return scene.nodes.containsKey(id) && places.shows(id);
    }

    /** @return what looks different now */
    Rectangle2D revise(Scene scene, Touched touched) {
        var dirt = new Dirt();
        Map<Pair, Map<LinkId, Link>> links = new LinkedHashMap<>();
        touched.pairs.forEach(pair ->
                linksOf(lesser(pair)).filter(link -> Pair.of(link).equals(pair)).forEach(link -> put(links, link)));
        for (var node : withPossibleFrames(touched.nodes)) {
            if (revise(scene, node, dirt)) {
                linksOf(node).forEach(link -> put(links, link));
            }
        }
        reviseLinks(scene, touched.links, links, dirt);
        scene.labels.settle(dirt);
        return dirt.area();
    }

    private static void put(Map<Pair, Map<LinkId, Link>> byPair, Link link) {
        byPair.computeIfAbsent(Pair.of(link), pair -> new TreeMap<>()).put(link.id(), link);
    }

    /** The end with fewer links, for there may be thousands at one of them. */
    private NodeId lesser(Pair pair) {
        return network.degree(pair.first()) <= network.degree(pair.second()) ? pair.first() : pair.second();
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

    /** @return whether links to the node have to be looked at again */
    private boolean revise(Scene scene, NodeId id, Dirt dirt) {
        var before = scene.nodes.get(id);
        var after = nodeSpots.of(id);
        if (before == null ? after == null : after != null && looksTheSame(before, after)) {
            return false;
        }
        Stream.of(before, after).flatMap(Stream::ofNullable).forEach(spot -> dirt.add(spot.bounds()));
        if (before != null) {
            scene.remove(before);
        }
        if (after != null) {
            scene.add(after);
        }
        if (before == null || after == null || !before.hasSameOutline(after)) {
            Stream.of(before, after).flatMap(Stream::ofNullable).forEach(s -> scene.labels.boxChanged(s.box()));
        }
        return true;
    }

    private boolean looksTheSame(NodeSpot before, NodeSpot after) {
        var look = places.look();
        return before.looksLike(after) && (!look.dimsAny() || look.dims(before.node()) == look.dims(after.node()));
    }

    /** @param byPair all links between each two nodes that are looked at */
    private void reviseLinks(Scene scene, Collection<LinkId> named, Map<Pair, Map<LinkId, Link>> byPair, Dirt dirt) {
        Set<Bundle> before = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Bundle> after = new ArrayList<>();
        named.stream().map(scene.bundles()::get).filter(Objects::nonNull).forEach(before::add);
        byPair.forEach((pair, links) -> {
            links.keySet().stream()
                    .map(scene.bundles()::get)
                    .filter(Objects::nonNull)
                    .forEach(before::add);
            after.addAll(between(scene, pair, List.copyOf(links.values())));
        });
        after.removeIf(bundle -> {
            var known = scene.bundles().get(bundle.links().get(0).id());
            return known != null && bundle.isSame(known) && before.remove(known);
        });
        replace(scene, before, after, dirt);
    }

    private List<Bundle> between(Scene scene, Pair pair, List<Link> links) {
        var first = scene.nodes.get(pair.first());
        var second = scene.nodes.get(pair.second());
        return first == null || second == null ? List.of() : bundles.between(first, second, drawn(links));
    }

    private List<Link> drawn(List<Link> links) {
        for (var link : links) {
            if (isNotDrawn(link)) {
                return links.stream().filter(l -> !isNotDrawn(l)).toList();
            }
        }
        return links;
    }

    private boolean isNotDrawn(Link link) {
        return places.hides(link) || memberships.saidByBox(link);
    }

    private void replace(Scene scene, Collection<Bundle> before, Collection<Bundle> after, Dirt dirt) {
        Map<LinkId, Link> gone = new HashMap<>();
        for (var bundle : before) {
            scene.remove(bundle);
            dirt.add(bundle.around());
            bundle.links().forEach(link -> gone.put(link.id(), link));
        }
        for (var bundle : after) {
            scene.add(bundle);
            dirt.add(bundle.around());
        }
        List<Link> came = new ArrayList<>();
        after.forEach(bundle -> came.addAll(bundle.links()));
        List<Link> moved = new ArrayList<>(came);
        moved.removeIf(link -> !keepsEnds(link, gone.get(link.id())));
        came.removeIf(link -> keepsEnds(link, gone.get(link.id())));
        moved.forEach(link -> gone.remove(link.id()));
        gone.values().forEach(scene.labels::gone);
        came.forEach(scene.labels::came);
        moved.forEach(scene.labels::moved);
    }

    private boolean keepsEnds(Link link, @Nullable Link other) {
        return other != null
                && link.type().equals(other.type())
                && Several.isSeenIn(link) == Several.isSeenIn(other)
                && places.styling().words(link).isEmpty()
                        == places.styling().words(other).isEmpty()
                && link.from().equals(other.from())
                && link.to().equals(other.to());
    }
}
