package org.concordat.diagram.drawing;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.core.caremodel.CareModels;
import org.concordat.diagram.figure.LinkFigure;
import org.concordat.diagram.figure.NodeFigure;
import org.concordat.diagram.figure.Route;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Surface;
import org.jspecify.annotations.Nullable;

/**
 * One view of a network as figures: what is painted where, and what lies at a place. It holds no fact; it reads the network and is told
 * every edit. All places are in drawing units. Belongs to the thread of the network.
 *
 * <p>A link is drawn when both its ends have a box in the view, unless it is a membership that a box inside a box says already.
 */
public final class Drawing {

    private final Network network;
    private final ViewPlaces places;
    private final Revision revision;
    private Scene scene;
    private @Nullable Rectangle2D bounds;

    /** The cost is about linear in the number of nodes and links. */
    public Drawing(Network network, View view, CareModels careModels) {
        this.network = network;
        places = new ViewPlaces(network, view);
        revision = new Revision(network, places, careModels);
        scene = new Scene(network);
        revision.revise(scene, Touched.all(network));
    }

    /**
     * Takes in an edit after the document has made it, completed as the document tells it. The cost is that of what it touched: nodes,
     * their links, and labels near them.
     *
     * @return what looks different now; empty if nothing does
     */
    public Rectangle2D apply(Edit made) {
        if (places.isReplacedBy(made)) {
            var before = bounds();
            places.take(made);
            scene = new Scene(network);
            revision.revise(scene, Touched.all(network));
            bounds = null;
            return Dirt.grown(before.createUnion(bounds()), 1, 1);
        }
        var dirty = revision.revise(scene, places.take(made));
        if (!dirty.isEmpty()) {
            bounds = null;
        }
        return dirty;
    }

    /** Paints what touches a part of the drawing; the ground is not painted. */
    public void paint(Surface surface, Theme theme, Rectangle2D clip) {
        new Painting(network, scene, surface, theme).paint(clip);
    }

    /**
     * The topmost element at a place, or null. A frame with something inside it is met on its header and its border only.
     *
     * @param tolerance how far from its line a link is still met
     */
    public @Nullable ElementId at(double x, double y, double tolerance) {
        return new Hits(scene, x, y, tolerance).topmost();
    }

    /** The elements that lie inside an area altogether, in no promised order. */
    public List<ElementId> within(Rectangle2D area) {
        return Hits.within(scene, area);
    }

    /** All that is painted, labels included; empty for an empty view. */
    public Rectangle2D bounds() {
        if (bounds == null) {
            var all = new Dirt();
            Stream.of(
                            scene.nodes.values().stream().map(NodeItem::bounds),
                            scene.links.values().stream().map(LinkItem::bounds),
                            scene.labels.all().stream().map(Label::plate))
                    .flatMap(s -> s)
                    .forEach(all::add);
            bounds = all.area();
        }
        return (Rectangle2D) bounds.clone();
    }

    /** What one element and its label touch, or null if it is not drawn. */
    public @Nullable Rectangle2D bounds(ElementId element) {
        if (element instanceof NodeId node) {
            var item = scene.nodes.get(node);
            return item == null ? null : (Rectangle2D) item.bounds().clone();
        }
        var figure = figure((LinkId) element);
        return figure == null ? null : figure.bounds();
    }

    /** The form of a node, or the line of a link, or null if it is not drawn. */
    public @Nullable Shape outline(ElementId element) {
        if (element instanceof NodeId node) {
            var item = scene.nodes.get(node);
            return item == null ? null : item.outline().shape();
        }
        var item = scene.links.get((LinkId) element);
        return item == null ? null : item.trace().path();
    }

    /** The elements that are drawn, in no promised order. */
    public Stream<ElementId> elements() {
        return Stream.concat(scene.nodes.keySet().stream(), scene.links.keySet().stream());
    }

    /** Where a node stands, or null if it is not in the view. */
    public @Nullable Box box(NodeId node) {
        return places.box(node);
    }

    /** The way of a link, or null if it is not drawn. */
    public @Nullable Route route(LinkId link) {
        var figure = figure(link);
        return figure == null ? null : figure.route();
    }

    /** How a node is painted, or null if it is not drawn. */
    public @Nullable NodeFigure figure(NodeId node) {
        var item = scene.nodes.get(node);
        return item == null ? null : item.figure();
    }

    /** How a link is painted, its label with it where that found room; null if it is not drawn. */
    public @Nullable LinkFigure figure(LinkId link) {
        var label = scene.labels.get(link);
        var item = scene.links.get(link);
        return label != null ? label.figure() : item == null ? null : item.figure();
    }
}
