package org.concordat.desktop.canvas;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.api.view.Box;
import org.concordat.diagram.figure.NodeFigure;

/**
 * Room for one more member in the frame of its group.
 *
 * @param frame around all members, larger than before where there was no room
 * @param place of the new member
 */
record Berth(Box frame, Box place) {

    private static final double EDGE = 20;
    private static final double HEADER = NodeFigure.FRAME_HEADER + 8;
    private static final double GAP = 20;
    private static final double ASPECT = 1.6;
    private static final int MOST_LINES = 100;

    /**
     * The first free place, line by line; where there is none the frame grows downwards or to the right, whichever keeps it more like a
     * page.
     *
     * @param others all other boxes that are seen
     * @return empty if the frame would have to grow over what stands outside it, or out of what it stands in
     */
    static Optional<Berth> in(Box frame, Box member, Collection<Box> others) {
        var around = others.stream().filter(box -> Boxes.contains(box, frame)).toList();
        var inside = others.stream().filter(box -> Boxes.contains(frame, box)).toList();
        var outside = others.stream()
                .filter(box -> !around.contains(box) && !inside.contains(box))
                .toList();
        return places(frame, member)
                .filter(place -> inside.stream().noneMatch(box -> isNear(box, place)))
                .map(place -> new Berth(grown(frame, place), place))
                .filter(berth -> berth.fits(around, outside))
                .min(Comparator.comparingDouble(Berth::spread));
    }

    /** Line by line, one line and one column more than the frame has room for. */
    private static Stream<Box> places(Box frame, Box member) {
        double across = member.width() + GAP;
        double down = member.height() + GAP;
        int columns = 1 + Math.max(1, (int) ((frame.width() - 2 * EDGE + GAP) / across));
        int rows = 1 + Math.max(1, (int) ((frame.height() - HEADER - EDGE + GAP) / down));
        return IntStream.range(0, Math.min(rows, MOST_LINES))
                .boxed()
                .flatMap(row -> IntStream.range(0, Math.min(columns, MOST_LINES))
                        .mapToObj(column ->
                                member.at(frame.x() + EDGE + column * across, frame.y() + HEADER + row * down)));
    }

    private boolean fits(List<Box> around, List<Box> outside) {
        return around.stream().allMatch(box -> Boxes.contains(box, frame))
                && outside.stream()
                        .noneMatch(box ->
                                isNear(box, place) || Boxes.rectangle(frame).intersects(Boxes.rectangle(box)));
    }

    private double spread() {
        return Math.max(frame.width() / ASPECT, frame.height());
    }

    private static Box grown(Box frame, Box place) {
        return frame.sized(
                Math.max(frame.width(), place.x() + place.width() + EDGE - frame.x()),
                Math.max(frame.height(), place.y() + place.height() + EDGE - frame.y()));
    }

    private static boolean isNear(Box one, Box other) {
        var reach = Boxes.rectangle(one);
        reach.setRect(reach.getX() - GAP / 2, reach.getY() - GAP / 2, reach.getWidth() + GAP, reach.getHeight() + GAP);
        return reach.intersects(Boxes.rectangle(other));
    }
}
