package org.concordat.diagram.arrangement;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.style.NodeShape;
import org.jspecify.annotations.Nullable;

/**
 * Tells which units were never given a place of their own: those that cover another, or are covered, unless they stand inside a container. Of two
 * that overlap the pinned one stays, else that with more links, as what is new has few as yet.
 */
final class Newcomers {

    private static final double MESH = 400;

    private final Network network;
    private final List<Rectangle2D> frames = new ArrayList<>();
    private final Map<Long, List<Rectangle2D>> meshes = new HashMap<>();

    private Newcomers(Network network) {
        this.network = network;
    }

    /** @param places where each unit stands @param pinned whether it stays in any case */
    static Set<Unit> among(Network network, List<Unit> units, Map<Unit, Rectangle2D> places, Set<Unit> pinned) {
        var newcomers = new Newcomers(network);
        var found = new HashSet<Unit>();
        units.stream()
                .sorted(Comparator.<Unit, Boolean>comparing(unit -> !pinned.contains(unit))
                        .thenComparing(newcomers::links, Comparator.reverseOrder())
                        .thenComparing(Unit::name))
                .forEach(unit -> {
                    var place = places.get(unit);
                    if (place != null && !newcomers.keep(unit, place) && !pinned.contains(unit)) {
                        found.add(unit);
                    }
                });
        return found;
    }

    private int links(Unit unit) {
        return unit.offsets().keySet().stream()
                .mapToInt(node ->
                        network.linksFrom(node).size() + network.linksTo(node).size())
                .sum();
    }

    /** @return false if something is in the way */
    private boolean keep(Unit unit, Rectangle2D place) {
        boolean frame = isFrame(network.node(unit.name()));
        boolean free = frames.stream()
                        .noneMatch(other ->
                                other.intersects(place) && !other.contains(place) && !(frame && place.contains(other)))
                && near(place).stream()
                        .noneMatch(other -> other.intersects(place) && !(frame && place.contains(other)));
        if (free && frame) {
            frames.add(place);
        } else if (free) {
            meshesOf(place)
                    .forEach(mesh ->
                            meshes.computeIfAbsent(mesh, m -> new ArrayList<>()).add(place));
        }
        return free;
    }

    private static boolean isFrame(@Nullable Node node) {
        return node != null && node.type().style().shape() == NodeShape.CONTAINER;
    }

    private List<Rectangle2D> near(Rectangle2D place) {
        return meshesOf(place).stream()
                .flatMap(mesh -> meshes.getOrDefault(mesh, List.of()).stream())
                .toList();
    }

    private static List<Long> meshesOf(Rectangle2D place) {
        var all = new ArrayList<Long>();
        for (long column = mesh(place.getMinX()); column <= mesh(place.getMaxX()); column++) {
            for (long row = mesh(place.getMinY()); row <= mesh(place.getMaxY()); row++) {
                all.add(column * 1_000_003 + row);
            }
        }
        return all;
    }

    private static long mesh(double at) {
        return (long) Math.floor(at / MESH);
    }
}
