package org.concordat.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts finished pieces around pinned boxes: a piece with links to pinned boxes goes to the free spot nearest to where those links want it, the
 * others below everything; then links that end at a pinned box are led around what is in their way.
 */
final class PinnedSheet {

    private final LayoutGraph graph;
    private final LayeredOptions options;
    private final Ends ends;
    private final Sheet sheet;
    private final double gap;

    PinnedSheet(LayoutGraph graph, LayeredOptions options) {
        this.graph = graph;
        this.options = options;
        this.ends = new Ends(graph);
        this.sheet = new Sheet(graph);
        this.gap = options.nodeSpacing();
    }

    LayoutResult arrange(List<Piece> pieces, Progress progress) {
        List<Box> taken = new ArrayList<>();
        for (int node = 0; node < graph.nodeCount(); node++) {
            if (graph.pinned(node)) {
                sheet.x[node] = graph.pinX(node);
                sheet.y[node] = graph.pinY(node);
                taken.add(new Box(graph.pinX(node), graph.pinY(node), graph.width(node), graph.height(node)));
            }
        }
        List<Piece> loose = placeTied(pieces, taken);
        progress.reached(0.3);
        placeLoose(loose, taken);
        leadAround(progress.between(0.3, 1));
        return sheet.result();
    }

    /** Places what has links to pinned boxes, largest first, and returns the rest. */
    private List<Piece> placeTied(List<Piece> pieces, List<Box> taken) {
        Boxes boxes = new Boxes(bounds(taken).grown(1000), graph.nodeCount());
        taken.forEach(boxes::add);
        List<Piece> loose = new ArrayList<>();
        List<Piece> bySize = new ArrayList<>(pieces);
        bySize.sort(Comparator.comparingDouble(p -> -p.width() * p.height()));
        for (Piece piece : bySize) {
            Pull pull = new Pull();
            for (int node : piece.nodes()) {
                gather(node, pull);
            }
            if (pull.count == 0) {
                loose.add(piece);
            } else {
                Box spot = FreeSpot.near(boxes, pull.wish(piece), gap);
                sheet.put(piece, spot.x(), spot.y());
                boxes.add(spot);
                taken.add(spot);
            }
        }
        return loose;
    }

    /** Where the pinned neighbours of a piece want it: below those that point to it, above those it points to. */
    private final class Pull {

        private double x;
        private double y;
        private double down;
        private int count;

        void add(int pinned, int direction) {
            x += graph.pinX(pinned) + graph.width(pinned) / 2;
            y += graph.pinY(pinned) + graph.height(pinned) / 2;
            down += direction * (graph.height(pinned) / 2 + options.layerSpacing());
            count++;
        }

        Box wish(Piece piece) {
            double lean = Math.signum(down) * piece.height() / 2;
            return new Box(
                    x / count - piece.width() / 2,
                    (y + down) / count + lean - piece.height() / 2,
                    piece.width(),
                    piece.height());
        }
    }

    private void gather(int node, Pull pull) {
        for (int i = ends.arriving.from(node); i < ends.arriving.to(node); i++) {
            int other = graph.source(ends.arriving.at(i));
            if (graph.pinned(other)) {
                pull.add(other, 1);
            }
        }
        for (int i = ends.leaving.from(node); i < ends.leaving.to(node); i++) {
            int other = graph.target(ends.leaving.at(i));
            if (graph.pinned(other)) {
                pull.add(other, -1);
            }
        }
    }

    private void placeLoose(List<Piece> loose, List<Box> taken) {
        Box above = bounds(taken);
        double[][] places = Packing.pack(loose, gap * 1.5, options.aspect());
        for (int i = 0; i < loose.size(); i++) {
            sheet.put(loose.get(i), above.x() + places[0][i], above.bottom() + options.layerSpacing() + places[1][i]);
        }
    }

    private void leadAround(Progress progress) {
        Boxes boxes = Boxes.of(graph, sheet.x, sheet.y);
        for (int link = 0; link < graph.linkCount(); link++) {
            int source = graph.source(link);
            int target = graph.target(link);
            if (source != target && (graph.pinned(source) || graph.pinned(target))) {
                progress.reached((double) link / graph.linkCount());
                sheet.bends.set(link, Detour.around(boxes, source, target));
            } else if (source == target && graph.pinned(source)) {
                sheet.bends.set(link, Loops.bends(boxes.get(source), 1));
            }
        }
    }

    private static Box bounds(List<Box> boxes) {
        return boxes.stream().reduce(Box::with).orElse(new Box(0, 0, 1, 1));
    }
}
