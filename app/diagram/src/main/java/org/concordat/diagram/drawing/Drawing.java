package org.concordat.diagram.drawing;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.view.Box;
import org.concordat.api.view.Look;
import org.concordat.api.view.View;
import org.concordat.core.caremodel.CareModels;
import org.concordat.diagram.figure.LinkFigure;
import org.concordat.diagram.figure.NodeFigure;
import org.concordat.diagram.figure.Route;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.folding.SeenNetwork;
import org.concordat.diagram.styling.Measured;
import org.concordat.diagram.styling.Styling;
import org.concordat.diagram.surface.Surface;
import org.jspecify.annotations.Nullable;

/**
 * One view of a network as figures: what is painted where, and what lies at a place. It holds no fact; it reads the network and is told
 * every edit. All places are in drawing units. Belongs to the thread of the network.
 *
 * <p>A link is drawn when both its ends have a box in the view, unless it is a membership that a box inside a box says already. What is
 * inside a closed group is not drawn; links that end there lead to the group, and several of one type as one line, which has the id of the
 * first.
 */
public final class Drawing {

    /** Beyond so many elements it is quicker to look at all. */
    private static final int MOST_REVISED = 2_000;

    /** How far a label may stand out from what it belongs to. */
    private static final double LABEL_REACH = 200;

    private final int mostRevised;
    private final ViewPlaces places;
    private final Revision revision;
    private Scene scene;
    private @Nullable Rectangle2D extent;
    private @Nullable Set<ElementId> sharp;

    /** The cost is about linear in the number of nodes and links. */
    public Drawing(Network network, View view, CareModels careModels) {
        this(network, view, careModels, MOST_REVISED);
    }

    /** @param mostRevised an edit of more elements has all looked at */
    Drawing(Network network, View view, CareModels careModels, int mostRevised) {
        this.mostRevised = mostRevised;
        places = new ViewPlaces(network, view, careModels.vocabulary());
        revision = new Revision(places, careModels);
        scene = revision.begin();
    }

    /**
     * Takes in an edit after the document has made it, completed as the document tells it. The cost is that of what it touched: nodes,
     * their links, and labels near them.
     *
     * @return what looks different now; empty if nothing does
     */
    public Rectangle2D apply(Edit made) {
        boolean asked = places.isReplacedBy(made);
        var touched = places.take(made);
        boolean replaced = asked || places.isRestyled();
        if (replaced || touched.size() > mostRevised) {
            var before = extent();
            scene = replaced ? revision.begin() : revision.reviseAll(scene, touched);
            extent = null;
            return Dirt.grown(before.createUnion(extent()), LABEL_REACH, LABEL_REACH);
        }
        boolean crowded = isCrowded();
        var dirty = revision.revise(scene, touched);
        if (isCrowded() != crowded) {
            extent = null;
            return Dirt.grown(extent().createUnion(dirty), LABEL_REACH, LABEL_REACH);
        }
        if (!dirty.isEmpty()) {
            extent = null;
        }
        return dirty;
    }

    /** Lets style rules go by what was measured, until told otherwise. @return what looks different now; empty if nothing does */
    public Rectangle2D measure(Measured measured) {
        if (!places.measure(measured)) {
            return new Rectangle2D.Double();
        }
        var before = extent();
        scene = revision.begin();
        extent = null;
        return Dirt.grown(before.createUnion(extent()), LABEL_REACH, LABEL_REACH);
    }

    /** With so many links none hops over another. */
    private boolean isCrowded() {
        return scene.size() - scene.nodes.size() > Crossings.MOST_LINKS;
    }

    /**
     * What touches an area, as it is now, to be painted later and by any thread. Without the words on links as long as these are not placed.
     *
     * @param without elements that are left out; the set must not change
     */
    public Excerpt excerpt(Rectangle2D area, Set<? extends ElementId> without) {
        return Excerpt.of(scene, area, without, pallor()).onLanes(look());
    }

    /** The same, seen from so near that links which cross are told apart by hops. */
    public Excerpt excerptNear(Rectangle2D area, Set<? extends ElementId> without) {
        return excerpt(area, without).hopping(scene, look());
    }

    /** Some elements as they are now; those that are not drawn are passed over. The set must not change. */
    public Excerpt excerpt(Set<? extends ElementId> only) {
        return Excerpt.of(scene, only, pallor());
    }

    private Pallor pallor() {
        return new Pallor(places.look(), sharp);
    }

    /**
     * Makes all but some elements pale, until told otherwise; what filters dim is pale in any case. Nothing else changes.
     *
     * @param onlySharp null for none pale
     */
    public void focus(@Nullable Set<? extends ElementId> onlySharp) {
        sharp = onlySharp == null ? null : Set.copyOf(onlySharp);
    }

    /** What the view says beyond boxes. */
    public Look look() {
        return places.look();
    }

    /** What style rules that go by measures read. */
    public Measured measured() {
        return places.measured();
    }

    /** What style rules come to now. */
    public Styling styling() {
        return places.styling();
    }

    /**
     * Places the words on links, which in a large drawing takes a while when it is seen for the first time, and after edits of very much.
     *
     * @param most nanoseconds after which the rest is left for another time
     * @return whether all are placed; until then no link has any
     */
    public boolean placeLabels(long most) {
        long begin = System.nanoTime();
        return placeLabels(() -> System.nanoTime() - begin < most);
    }

    boolean placeLabels(BooleanSupplier goOn) {
        return scene.labels.wake(goOn);
    }

    /** Paints what touches a part of the drawing, with the words on its links; the ground is not painted. */
    public void paint(Surface surface, Theme theme, Rectangle2D clip) {
        placeLabels(() -> true);
        excerptNear(clip, Set.of()).paint(surface, theme);
    }

    /**
     * The topmost element at a place, or null. A frame with something inside it is met on its header and its border only.
     *
     * @param tolerance how far from its line a link is still met
     */
    public @Nullable ElementId at(double x, double y, double tolerance) {
        return new Hits(scene, x, y, tolerance).topmost();
    }

    /** The topmost node at a place, or null; for drawings seen from so far that links cannot be told apart. */
    public @Nullable NodeId nodeAt(double x, double y, double tolerance) {
        return new Hits(scene, x, y, tolerance).topmostNode();
    }

    /** The innermost frame with something inside it around a place, or null. */
    public @Nullable NodeId frameAround(double x, double y) {
        return new Hits(scene, x, y, 0).innermostFrame();
    }

    /** Whether a node is a frame with something inside. */
    public boolean holdsSomething(NodeId node) {
        var spot = scene.nodes.get(node);
        return spot != null && spot.isFrame() && !Hits.isEmpty(scene, spot);
    }

    /** All frames, with something inside them or not, in no promised order. */
    public Stream<NodeId> frames() {
        return scene.nodes.values().stream().filter(NodeSpot::isFrame).map(NodeSpot::id);
    }

    /** The elements that lie inside an area altogether, in no promised order. */
    public List<ElementId> within(Rectangle2D area) {
        return Hits.within(scene, area);
    }

    /** The elements that touch an area, in no promised order; perhaps with links that only just miss it. */
    public List<ElementId> touching(Rectangle2D area) {
        return Hits.touching(scene, area);
    }

    /** The nodes whose boxes touch an area, in no promised order. The cost is that of what is there. */
    public List<NodeId> nodes(Rectangle2D area) {
        return scene.nodeGrid.near(area).stream()
                .filter(spot -> spot.box().intersects(area))
                .map(NodeSpot::id)
                .toList();
    }

    /** Whether a node is drawn as a frame, with something inside it or not. */
    public boolean isFrame(NodeId node) {
        var spot = scene.nodes.get(node);
        return spot != null && spot.isFrame();
    }

    /** Whether an element is drawn by itself: not a link that a box inside a box says, nor one that goes with others as one line. */
    public boolean shows(ElementId element) {
        return element instanceof NodeId
                ? scene.nodes.containsKey(element)
                : scene.bundles().containsKey(element);
    }

    /** All that is painted, labels included; empty for an empty view. */
    public Rectangle2D bounds() {
        placeLabels(() -> true);
        var all = new Dirt();
        all.add(extent());
        scene.labels.all().forEach(label -> all.add(label.plate()));
        return scene.nodes.isEmpty() ? new Rectangle2D.Double() : all.area();
    }

    /** All nodes, links and lanes, without the labels, which may stand out a little; quick to tell. Empty for an empty view. */
    public Rectangle2D extent() {
        if (extent == null) {
            extent = new Lanes(look().lanes()).around(scene.extent());
        }
        return (Rectangle2D) extent.clone();
    }

    /** What one element and its label touch, or null if it is not drawn. */
    public @Nullable Rectangle2D bounds(ElementId element) {
        if (element instanceof NodeId node) {
            var spot = scene.nodes.get(node);
            return spot == null ? null : (Rectangle2D) spot.bounds().clone();
        }
        var figure = figure((LinkId) element);
        return figure == null ? null : figure.bounds();
    }

    /** The form of a node, or the line of a link, or null if it is not drawn. */
    public @Nullable Shape outline(ElementId element) {
        if (element instanceof NodeId node) {
            var spot = scene.nodes.get(node);
            return spot == null ? null : spot.item().outline().shape();
        }
        var item = item(network().seenFor((LinkId) element));
        return item == null ? null : item.trace().path();
    }

    /** How many nodes and links are drawn. */
    public int size() {
        return scene.size();
    }

    /** The elements that are drawn, in no promised order. */
    public Stream<ElementId> elements() {
        return Stream.concat(scene.nodes.keySet().stream(), scene.bundles().keySet().stream());
    }

    /** The network as it is drawn, with closed groups for what they hide; live. */
    public SeenNetwork network() {
        return places.network();
    }

    /** All links that one line stands for, sorted by id: those that closed groups put together, else the one. */
    public List<LinkId> standsFor(LinkId link) {
        return network().seenWith(link);
    }

    /** Where a node is seen, or null if it is not in the view, or hidden in a closed group. */
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
        var spot = scene.nodes.get(node);
        return spot == null ? null : spot.figure();
    }

    /** How a link is painted, its label with it where that found room and is placed by now; null if it is not drawn. */
    public @Nullable LinkFigure figure(LinkId link) {
        var seen = network().seenFor(link);
        var label = scene.labels.get(seen);
        var item = label == null ? item(seen) : null;
        return label != null ? label.figure() : item == null ? null : item.figure();
    }

    private @Nullable LinkItem item(LinkId link) {
        var bundle = scene.bundles().get(link);
        return bundle == null ? null : bundle.item(link);
    }
}
