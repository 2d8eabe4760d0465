package org.concordat.bench.canvas;

/** What is measured: CPU milliseconds of the event thread, unless the label says otherwise. */
enum Row {
    OPEN("open to first paint, fresh JVM", Goal.of(600, 30)),
    OPEN_ALL("the same, all threads until quiet"),
    HEAP("heap of document and canvas, MB", Goal.atMost(120)),
    PAINT_FIT("paint all of the component at fit"),
    PAN("pan by 20 px and paint, at 100 %", Goal.atLeast(100), Goal.atMost(2)),
    ZOOM_FIT("zoom by a notch and paint, at fit", Goal.atLeast(100), Goal.atMost(2)),
    ZOOM_FULL("zoom by a notch and paint, at 100 %", Goal.atLeast(100), Goal.atMost(2)),
    HIT("what is under a random point", Goal.of(0.05, 100)),
    MISS("what is under a point beside the drawing", Goal.of(0.05, 100)),
    MOUSE("one mouse move"),
    BAND_100("rubber band around 100 nodes"),
    PAINT_100_SELECTED("paint at 100 %, these selected"),
    BAND_ALL("rubber band around everything, at fit", Goal.atMost(100)),
    PAINT_ALL_FIT("paint at fit, all selected"),
    SELECT_ALL("select all, at 100 %", Goal.of(100, 100)),
    PAINT_ALL_FULL("paint at 100 %, all selected"),
    CLEAR("clear the selection of all"),
    MOVE_HUB("move a node with 50 links", Goal.atMost(1)),
    UNDO_HUB("undo the move", Goal.atMost(1)),
    MOVE_HUB_PAINT("move it and paint", Goal.NONE, Goal.atMost(2)),
    DRAG_HUB("drag it by the mouse, 10 moves with paint", Goal.NONE, Goal.atMost(20)),
    MOVE_ALL("move all, all selected, at 100 %", Goal.of(100, 100)),
    UNDO_ALL("undo the move of all"),
    DRAG_ALL("drag all by the mouse at 100 %, 3 moves with paint"),
    DELETE("delete 1,000 nodes with their links", Goal.atMost(200)),
    UNDO_DELETE("undo the deletion");

    private final String label;
    private final Goal large;
    private final Goal small;

    Row(String label) {
        this(label, Goal.NONE);
    }

    Row(String label, Goal large) {
        this(label, large, Goal.NONE);
    }

    /**
     * @param large the goal at 10,000 nodes and 100,000 links or more
     * @param small the goal at 500 nodes and 1,500 links or fewer
     */
    Row(String label, Goal large, Goal small) {
        this.label = label;
        this.large = large;
        this.small = small;
    }

    String label() {
        return label;
    }

    Goal goal(Size size) {
        if (size.nodes() >= 10_000 && size.links() >= 100_000) {
            return large;
        }
        return size.nodes() <= 500 && size.links() <= 1_500 ? small : Goal.NONE;
    }
}
