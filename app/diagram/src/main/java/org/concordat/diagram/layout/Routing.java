package org.concordat.diagram.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Turns placed layers into boxes and bends. A layer is a band as high as its highest box; inside a band a link runs vertically, at a place
 * kept free for it, and only between bands does it slant. So no link can run through a box.
 */
final class Routing {

    private final LayeredPart part;
    private final Layers layers;
    private final double[] middle;
    private final LayeredOptions options;
    private final double[] bandTop;
    private final double[] bandBottom;
    private final Ports ports;
    private final IntList links = new IntList();
    private final List<List<Point>> bends = new ArrayList<>();

    Routing(LayeredPart part, Layers layers, double[] middle, LayeredOptions options) {
        this.part = part;
        this.layers = layers;
        this.middle = middle;
        this.options = options;
        this.bandTop = new double[layers.rows.length];
        this.bandBottom = new double[layers.rows.length];
        this.ports = new Ports(part, layers, middle);
    }

    Piece piece() {
        stackBands();
        int[] nodes = new int[part.nodes.length];
        double[] x = new double[nodes.length];
        double[] y = new double[nodes.length];
        int filled = 0;
        for (int v = 0; v < part.vertexNode.length; v++) {
            nodes[filled] = part.vertexNode[v];
            x[filled] = left(v);
            y[filled++] = top(v);
            addLoops(v);
        }
        for (int b = 0; b < part.blocks.size(); b++) {
            LeafBlock block = part.blocks.get(b);
            int v = part.vertexNode.length + b;
            for (int leaf = 0; leaf < block.leaves.length; leaf++) {
                nodes[filled] = block.leaves[leaf];
                x[filled] = left(v) + block.x[leaf];
                y[filled++] = top(v) + block.y[leaf];
            }
        }
        Shortcuts shortcuts = new Shortcuts(part.digraph, boxes(nodes, x, y));
        for (int edge = 0; edge < part.digraph.edges(); edge++) {
            route(edge, shortcuts);
        }
        double width = 0;
        for (int v = 0; v < middle.length; v++) {
            width = Math.max(width, middle[v] + layers.width[v] / 2);
        }
        return new Piece(nodes, x, y, links.toArray(), bends, width, bandBottom[bandBottom.length - 1]);
    }

    private void stackBands() {
        double y = 0;
        for (int row = 0; row < layers.rows.length; row++) {
            bandTop[row] = y;
            double high = 0;
            for (int v : layers.rows[row]) {
                high = layers.wayPoint(v) ? high : Math.max(high, part.digraph.height()[v]);
            }
            bandBottom[row] = y + high;
            y = bandBottom[row] + options.layerSpacing() * (1 + Math.min(1, flatSegmentsBelow(row) / 12.0));
        }
    }

    /** The links that would run far sideways between a layer and the next; many of them need more height to be told apart. */
    private int flatSegmentsBelow(int row) {
        int flat = 0;
        for (int v : layers.rows[row]) {
            for (int i = layers.downFrom[v]; i < layers.downFrom[v + 1]; i++) {
                flat += Math.abs(middle[v] - middle[layers.down[i]]) > 4 * options.layerSpacing() ? 1 : 0;
            }
        }
        return flat;
    }

    private double left(int v) {
        return part.isBlock(v) ? middle[v] - layers.width[v] / 2 : middle[v] - part.graph.width(part.vertexNode[v]) / 2;
    }

    /** Boxes stand in the middle of their band; beside a block they line up with the side of it that faces its hub. */
    private double top(int v) {
        int row = layers.layer[v];
        double slack = bandBottom[row] - bandTop[row] - part.digraph.height()[v];
        boolean hangs = false;
        boolean stands = false;
        for (int other : layers.rows[row]) {
            if (!layers.wayPoint(other) && part.isBlock(other)) {
                hangs |= !part.block(other).above;
                stands |= part.block(other).above;
            }
        }
        if (part.isBlock(v)) {
            return bandTop[row] + (part.block(v).above ? slack : 0);
        }
        double share = hangs == stands ? 0.5 : hangs ? 0 : 1;
        return bandTop[row] + slack * share;
    }

    private void addLoops(int v) {
        int node = part.vertexNode[v];
        int loop = 0;
        for (int i = part.ends.leaving.from(node); i < part.ends.leaving.to(node); i++) {
            int link = part.ends.leaving.at(i);
            if (part.graph.target(link) == node) {
                links.add(link);
                bends.add(
                        Loops.bends(new Box(left(v), top(v), part.graph.width(node), part.graph.height(node)), ++loop));
            }
        }
    }

    /** Numbered like the vertices, then come the leaves in blocks. */
    private Boxes boxes(int[] nodes, double[] x, double[] y) {
        Boxes boxes = new Boxes(Piece.bounds(part.graph, nodes, x, y), nodes.length);
        for (int i = 0; i < nodes.length; i++) {
            boxes.add(new Box(x[i], y[i], part.graph.width(nodes[i]), part.graph.height(nodes[i])));
        }
        return boxes;
    }

    private void route(int edge, Shortcuts shortcuts) {
        List<Point> points = pointsDownwards(edge);
        int link = part.edgeLink[edge];
        if (link >= 0) {
            points = shortcuts.through(edge, points);
            if (part.reversed[edge]) {
                Collections.reverse(points);
            }
            links.add(link);
            bends.add(points);
            return;
        }
        int tail = part.digraph.tail()[edge];
        int v = part.isBlock(tail) ? tail : part.digraph.head()[edge];
        LeafBlock block = part.block(v);
        if (block.above) {
            Collections.reverse(points);
        }
        for (int leaf = 0; leaf < block.leaves.length; leaf++) {
            List<Point> whole = new ArrayList<>(points);
            block.bends(leaf).forEach(p -> whole.add(p.plus(left(v), top(v))));
            if (part.graph.source(block.links[leaf]) != block.hub) {
                Collections.reverse(whole);
            }
            links.add(block.links[leaf]);
            bends.add(whole);
        }
    }

    private List<Point> pointsDownwards(int edge) {
        int tail = part.digraph.tail()[edge];
        int head = part.digraph.head()[edge];
        List<Point> points = new ArrayList<>();
        points.add(new Point(ports.leaving(edge), bandBottom[layers.layer[tail]]));
        int wayPoint = layers.firstWayPoint[edge];
        for (int row = layers.layer[tail] + 1; row < layers.layer[head]; row++, wayPoint++) {
            points.add(new Point(middle[wayPoint], bandTop[row]));
            points.add(new Point(middle[wayPoint], bandBottom[row]));
        }
        points.add(new Point(ports.arriving(edge), bandTop[layers.layer[head]]));
        return points;
    }
}
