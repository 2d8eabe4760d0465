package org.concordat.diagram.layout;

import java.util.List;

/**
 * Stands the nodes of each group in a lane of its own, one lane below the other; within the lanes links lead from left to right as far as they
 * can, around the boxes between.
 */
public final class LaneLayout implements Layout {

    static final double ASPECT = 1.6;

    private static final double BETWEEN_LANES = 70;
    private static final int SWEEPS = 6;

    private final Grouping lanes;

    public LaneLayout(Grouping lanes) {
        this.lanes = lanes;
    }

    @Override
    public LayoutResult arrange(LayoutGraph graph, Progress progress) {
        progress.reached(0);
        BesidePins sheet = new BesidePins(graph, BETWEEN_LANES);
        List<int[]> free = lanes.free(graph);
        if (!free.isEmpty()) {
            LaneCells cells = new LaneCells(graph, free, Columns.of(graph), BETWEEN_LANES);
            cells.chooseHeight(ASPECT);
            progress.reached(0.2);
            for (int sweep = 0; sweep < SWEEPS; sweep++) {
                cells.place();
                cells.sortByNeighbours();
                progress.reached(0.2 + 0.3 * (sweep + 1) / SWEEPS);
            }
            cells.place();
            sheet.put(cells.piece(), 0, 0);
        }
        return sheet.result(progress.between(0.5, 1));
    }
}
