package org.concordat.diagram.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.api.view.Folding;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.NodeType;

/** The nodes of a network by number, in the order of their ids, with their boxes in a view as arrays. */
final class Nodes {

    private final List<Node> nodes;
    private final Folding folding;
    private final Map<NodeId, Integer> numbers = new HashMap<>();
    private final boolean[] shown;
    private final double[] left;
    private final double[] top;
    private final double[] right;
    private final double[] bottom;

    Nodes(Network network, View view) {
        folding = Folding.of(view.closed());
        nodes = new ArrayList<>(network.nodes());
        nodes.sort(Comparator.comparing(node -> node.id().value()));
        shown = new boolean[nodes.size()];
        left = new double[nodes.size()];
        top = new double[nodes.size()];
        right = new double[nodes.size()];
        bottom = new double[nodes.size()];
        for (int i = 0; i < shown.length; i++) {
            var id = nodes.get(i).id();
            numbers.put(id, i);
            var box = folding.box(id, view.box(id));
            if (box != null && !view.look().hides(nodes.get(i))) {
                place(i, box);
            }
        }
    }

    private void place(int node, Box box) {
        shown[node] = true;
        left[node] = box.x();
        top[node] = box.y();
        right[node] = box.x() + box.width();
        bottom[node] = box.y() + box.height();
    }

    int count() {
        return shown.length;
    }

    Node get(int node) {
        return nodes.get(node);
    }

    NodeType type(int node) {
        return nodes.get(node).type();
    }

    /** The number of a node, or -1 if the network does not have it. */
    int number(NodeId id) {
        var number = numbers.get(id);
        return number == null ? -1 : number;
    }

    /** The number of the node that is seen for this one: of the closed group that hides it, or its own. */
    int seenFor(int node) {
        return folding.isEmpty() ? node : number(folding.seenFor(nodes.get(node).id()));
    }

    /** Whether the node is a closed group, or hidden in one. */
    boolean isFolded(int node) {
        var id = nodes.get(node).id();
        return folding.hides(id) || folding.isClosed(id);
    }

    /** Whether the node has a box and is not hidden in a closed group; the numbers of its box are 0 otherwise. */
    boolean isShown(int node) {
        return shown[node];
    }

    double left(int node) {
        return left[node];
    }

    double top(int node) {
        return top[node];
    }

    double right(int node) {
        return right[node];
    }

    double bottom(int node) {
        return bottom[node];
    }

    double centreX(int node) {
        return (left[node] + right[node]) / 2;
    }

    double centreY(int node) {
        return (top[node] + bottom[node]) / 2;
    }

    double area(int node) {
        return (right[node] - left[node]) * (bottom[node] - top[node]);
    }

    /** Whether the box of one node holds all of the box of another. */
    boolean encloses(int outer, int inner) {
        return outer != inner
                && shown[outer]
                && shown[inner]
                && left[outer] <= left[inner]
                && top[outer] <= top[inner]
                && right[outer] >= right[inner]
                && bottom[outer] >= bottom[inner];
    }
}
