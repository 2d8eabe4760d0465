package org.concordat.desktop.canvas.access;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.Collection;
import java.util.List;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Network;
import org.jspecify.annotations.Nullable;

/** What stands on a drawing and where. Places are pixels of the component that shows it. Belongs to the event thread. */
public interface Readable {

    Network network();

    /** What the choices of its facts are called. */
    Vocabulary vocabulary();

    /** The nodes and links in the view, in no promised order. */
    Collection<ElementId> elements();

    /** Where an element is, seen or not; null if it is not drawn. */
    @Nullable
    Rectangle bounds(ElementId element);

    /** The topmost element at a place, or null. */
    @Nullable
    ElementId at(Point point);

    /** The innermost group that a node stands in, or null. */
    @Nullable
    NodeId groupOf(NodeId node);

    /** What a node holds as a group, or null if it is none or holds nothing. */
    @Nullable
    Holding holding(NodeId node);

    boolean isSelected(ElementId element);

    /** Those of the view, in the order in which they were selected. */
    List<ElementId> selected();

    void select(Collection<ElementId> elements);

    /** Selects an element alone, brings it into sight and gives the drawing the keyboard. */
    void goTo(ElementId element);

    /**
     * What a group holds.
     *
     * @param isClosed whether that is hidden
     * @param nodes how many nodes, those in groups inside it too
     */
    record Holding(boolean isClosed, int nodes) {}
}
