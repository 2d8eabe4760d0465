package org.concordat.diagram.overview;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Network;
import org.concordat.api.style.Colour;
import org.concordat.api.view.View;
import org.concordat.diagram.styling.Measured;
import org.concordat.diagram.styling.Styling;
import org.jspecify.annotations.Nullable;

/** All that an overview reads from a network and a view, before there is a scale. */
final class Country {

    /** A group that is smaller on the screen, in pixels, says less than the group around it. */
    private static final double READABLE = 100;

    final Nodes nodes;
    final Flows flows;
    final Tree tree;
    final Ranks ranks;
    final Areas areas;
    /** What style rules fill nodes with, by number; null where they do not. */
    final @Nullable Colour[] fills;

    final List<Level> levels;
    final Rectangle2D bounds;
    final int elements;
    final double nodeHeight;

    Country(Network network, View view) {
        this(network, view, Measured.NOTHING);
    }

    Country(Network network, View view, Measured measured) {
        nodes = new Nodes(network, view);
        var intake = new Intake(network, nodes, view.look());
        flows = intake.flows();
        var grouping = Grouping.of(nodes, intake.memberships());
        tree = grouping.tree();
        ranks = grouping.ranks();
        areas = grouping.areas();
        fills = fills(network, Styling.of(view.look(), network, Vocabulary.of(List.of()), measured));
        bounds = grouping.bounds();
        levels = levels();
        int[] shown = IntStream.range(0, nodes.count()).filter(nodes::isShown).toArray();
        elements = shown.length + flows.count();
        double[] heights = Arrays.stream(shown)
                .filter(node -> !areas.isFrame(node))
                .mapToDouble(node -> nodes.bottom(node) - nodes.top(node))
                .sorted()
                .toArray();
        nodeHeight = heights.length == 0 ? 0 : heights[heights.length / 2];
    }

    private @Nullable Colour[] fills(Network network, Styling styling) {
        var found = new Colour[styling.stylesNodes() ? nodes.count() : 0];
        for (int node = 0; node < found.length; node++) {
            var of = nodes.get(node);
            found[node] = styling.dress(of, network.graph().degreeOf(of.id())).fill();
        }
        return found;
    }

    private List<Level> levels() {
        List<Level> found = new ArrayList<>();
        for (int number = 0; number <= ranks.highest(); number++) {
            found.add(Level.of(number, tree, ranks, areas));
        }
        return found;
    }

    /** The finest level whose groups can be read at a scale; if none can, the coarsest. */
    Level level(double scale) {
        return levels.stream()
                .filter(level -> level.across() * scale >= READABLE)
                .findFirst()
                .orElse(levels.get(levels.size() - 1));
    }

    /** Whether a node is a group that is shown as one on a level. */
    boolean isClosedGroup(int node, Level level) {
        return tree.isGroup(node) && level.isClosed(node) && ranks.of(node) <= level.number();
    }

    /** How many groups stand on a level. */
    int groups(Level level) {
        return level.number() == 0
                ? 0
                : (int) IntStream.of(tree.downwards())
                        .filter(node -> ranks.of(node) == level.number())
                        .count();
    }

    /** Whether none of the single members of a group stands in a part of its area. */
    boolean isEmpty(int group, Rectangle2D part) {
        for (int i = tree.first(group); i != Parents.NONE; i = tree.next(i)) {
            boolean seen =
                    nodes.isShown(i) && !tree.isGroup(i) && areas.bounds(i).intersects(part);
            if (seen || !isEmpty(i, part)) {
                return false;
            }
        }
        return true;
    }
}
