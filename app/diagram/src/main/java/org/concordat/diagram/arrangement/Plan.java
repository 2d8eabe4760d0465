package org.concordat.diagram.arrangement;

import java.util.function.Function;
import org.concordat.api.core.Core;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.view.Look;
import org.concordat.api.view.StyleRule;
import org.concordat.diagram.layout.GridLayout;
import org.concordat.diagram.layout.LaneLayout;
import org.concordat.diagram.layout.Layout;
import org.concordat.diagram.layout.RadialLayout;
import org.concordat.diagram.nesting.Belonging;
import org.jspecify.annotations.Nullable;

/**
 * A way to arrange a view: a layout that may ask what the boxes are.
 *
 * @param shelves whether nodes without links stand in rows by type, as one block to the layout
 * @param lanes what the lane of a node is called, empty for the last one; null for a layout without lanes
 * @param lanesBy what lanes tell apart, as in {@link Look#lanesBy}
 */
public record Plan(
        Function<Subjects, Layout> layout,
        boolean shelves,
        @Nullable LaneNames lanes,
        String lanesBy) {

    /** Tells the lanes of a layout by their names. */
    @FunctionalInterface
    public interface LaneNames {

        String of(Network network, Node node);
    }

    private Plan(Function<Subjects, Layout> layout, boolean shelves) {
        this(layout, shelves, null, "");
    }

    /** A layout that needs to know nothing. */
    public static Plan of(Layout layout) {
        return new Plan(subjects -> layout, true);
    }

    /** Rings around a node, or for null around that with the most links. */
    public static Plan around(@Nullable NodeId middle) {
        return new Plan(subjects -> new RadialLayout(middle == null ? -1 : subjects.number(middle)), true);
    }

    /** Rows and columns, type by type. */
    public static Plan gridByType() {
        return new Plan(subjects -> new GridLayout(subjects.by(Plan::type)), false);
    }

    public static Plan lanesByType() {
        return lanes(StyleRule.TYPE, Plan::type);
    }

    /** A lane for each word, those without any in the last one. @param by the id of the attribute that the words are of */
    public static Plan lanes(String by, Function<Node, String> word) {
        return new Plan(subjects -> new LaneLayout(subjects.by(word)), false, (network, node) -> word.apply(node), by);
    }

    /** A lane for each group with its members; what belongs to several stands with the first by name. */
    public static Plan lanesByGroup() {
        return new Plan(
                subjects -> new LaneLayout(subjects.by(node -> group(subjects.network(), node))),
                false,
                (network, node) -> shown(group(network, node)),
                Look.GROUP);
    }

    private static String type(Node node) {
        return node.type().label();
    }

    private static String group(Network network, Node node) {
        return network.linksFrom(node.id()).stream()
                .filter(Belonging::isSaidBy)
                .flatMap(link -> network.find(link.to()).stream())
                .map(Plan::name)
                .min(String::compareTo)
                .orElseGet(() -> network.linksTo(node.id()).stream().anyMatch(Belonging::isSaidBy) ? name(node) : "");
    }

    /** Two groups of one name have lanes of their own, but the id that tells them apart is not for reading. */
    private static String shown(String group) {
        return group.substring(0, Math.max(0, group.lastIndexOf(' ')));
    }

    private static String name(Node node) {
        return node.get(Core.NAME, "") + " " + node.id().value();
    }
}
