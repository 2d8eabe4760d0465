package org.concordat.diagram.layout;

/**
 * Decides where the boxes of a graph go. A layout is a pure function: the same graph gives the same result, no two boxes overlap in it
 * (pinned boxes that already overlap each other excepted), and pinned boxes stay where they are. Safe to use from any thread.
 */
public interface Layout {

    /**
     * Computes the drawing; reports progress on the calling thread.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} throws it
     */
    LayoutResult arrange(LayoutGraph graph, Progress progress);
}
