package org.concordat.diagram.arrangement;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.network.Network;
import org.concordat.api.view.Lane;
import org.concordat.api.vocabulary.Words;

/** The bands behind what a layout in lanes has arranged: one around the nodes of each lane, all as broad as the broadest. */
final class Bands {

    private static final Words WORDS = Words.beside(Bands.class);
    private static final double BESIDE = 20;
    /** For the heading, and some room beneath it. */
    private static final double ABOVE = 38;

    private static final double UNDER = 26;

    private final Map<String, Rectangle2D> lanes = new LinkedHashMap<>();

    /** Notes where something in a lane stands. */
    void add(String lane, Rectangle2D place) {
        lanes.merge(lane, place, Rectangle2D::createUnion);
    }

    /** From top to bottom. */
    List<Lane> all() {
        double left =
                lanes.values().stream().mapToDouble(Rectangle2D::getMinX).min().orElse(0) - BESIDE;
        double right =
                lanes.values().stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(0) + BESIDE;
        var bands = new ArrayList<Lane>();
        lanes.forEach((name, place) -> bands.add(new Lane(
                name.isEmpty() ? WORDS.get("lane.others") : name,
                left,
                place.getY() - ABOVE,
                right - left,
                place.getHeight() + ABOVE + UNDER)));
        bands.sort(Comparator.comparingDouble(Lane::y));
        return bands;
    }

    /** The lanes of what a plan has moved, by where it stands now. */
    static List<Lane> of(Plan.LaneNames names, Network network, Map<Unit, Rectangle2D> places) {
        var bands = new Bands();
        places.forEach((unit, place) ->
                network.find(unit.name()).ifPresent(node -> bands.add(names.of(network, node), place)));
        return bands.all();
    }
}
