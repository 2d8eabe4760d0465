package org.concordat.desktop.canvas;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Change;
import org.concordat.core.document.Document;
import org.concordat.core.document.RefusedEditException;
import org.concordat.core.document.Subscription;
import org.concordat.core.recasting.Merger;
import org.concordat.desktop.creating.LinkingReasons;
import org.concordat.desktop.selection.Selection;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.diagram.folding.Several;
import org.concordat.diagram.projection.Projection;
import org.jspecify.annotations.Nullable;

/**
 * What a canvas shows and does, without a window: the view's projection and picture kept in step with the document, and the gestures'
 * meanings made as edits.
 */
final class CanvasModel implements AutoCloseable {

    private final Document document;
    private final ViewId view;
    private final Selection selection;
    private final Projection projection;
    private final Drawing drawing;
    private final Afar afar;
    private final Picture picture;
    private final Steps steps;
    private final Groups groups;
    private final Folds folds = new Folds(this);
    private final Removing removing = new Removing(this);
    private final Offers offers;
    private final Additions additions;
    private final CareModels careModels;
    private final Subscription subscription;
    private Consumer<String> hintListener = hint -> {};
    private final List<Consumer<Change>> followedListeners = new ArrayList<>();

    CanvasModel(Document document, ViewId view, CareModels careModels, Selection selection) {
        this.document = document;
        this.view = view;
        this.selection = selection;
        this.careModels = careModels;
        additions = new Additions(document, view, this);
        // Of a large network both take a while, and this thread waits for both: nothing changes meanwhile.
        var projecting = CompletableFuture.supplyAsync(() -> new Projection(document, view));
        drawing = new Drawing(document.network(), Objects.requireNonNull(document.view(view)), careModels);
        projection = projecting.join();
        afar = new Afar(document, view, drawing);
        picture = new Picture(drawing);
        steps = new Steps(document, view);
        groups = new Groups(document, view, drawing);
        offers = new Offers(careModels.vocabulary());
        subscription = document.subscribe(this::follow);
    }

    private void follow(Change change) {
        endPreview();
        // Gestures look at the drawing when the projection tells them of a change.
        picture.follow(change.edit());
        projection.apply(change.edit());
        afar.spoil();
        followedListeners.forEach(listener -> listener.accept(change));
    }

    /** Tells each change after it is taken in. */
    void onFollowed(Consumer<Change> listener) {
        followedListeners.add(listener);
    }

    /** Whether boxes and bends stay where they are. */
    boolean isLocked() {
        return drawing.look().locked();
    }

    /** Whether a locked view forbids an edit: one that moves or bends, and does nothing else. */
    private boolean isForbidden(Edit edit) {
        return isLocked()
                && edit.leaves().stream().allMatch(leaf -> leaf instanceof PlaceNode || leaf instanceof BendLink)
                && edit.leaves().stream()
                        .anyMatch(leaf -> leaf instanceof BendLink
                                || leaf instanceof PlaceNode place && place.before() != null && place.after() != null);
    }

    ViewId view() {
        return view;
    }

    /** Whether the document still has the view: what is worked out behind the event thread may come after its end. */
    boolean isThere() {
        return document.view(view) != null;
    }

    Network network() {
        return document.network();
    }

    Projection projection() {
        return projection;
    }

    Drawing drawing() {
        return drawing;
    }

    Afar afar() {
        return afar;
    }

    Steps steps() {
        return steps;
    }

    /** What closing and opening groups comes to. */
    Groups groups() {
        return groups;
    }

    Folds folds() {
        return folds;
    }

    Removing removing() {
        return removing;
    }

    Offers offers() {
        return offers;
    }

    /** What comes into the view by name. */
    Additions additions() {
        return additions;
    }

    CareModels careModels() {
        return careModels;
    }

    Selection selection() {
        return selection;
    }

    /** Where a node is seen, or null if it is not in the view, or hidden in a closed group. */
    @Nullable
    Box box(ElementId id) {
        return id instanceof NodeId node ? groups.folding().box(node, document.box(view, node)) : null;
    }

    /** Whether a link is drawn to a closed group instead of to its own end, or as one line with others. */
    boolean leadsToGroup(LinkId id) {
        var folding = groups.folding();
        var link = folding.isEmpty() ? null : document.network().link(id);
        return link != null
                && (folding.hides(link.from())
                        || folding.hides(link.to())
                        || drawing.standsFor(id).size() > 1);
    }

    Optional<Node> node(NodeId id) {
        return document.network().find(id);
    }

    /** The name of a node or, where it has none, that of its type. */
    String name(NodeId id) {
        var node = Objects.requireNonNull(document.network().node(id), id::value);
        return node.get(Core.NAME, node.type().label());
    }

    /** What the pointer would tell about an element: plain text. */
    String description(ElementId id) {
        if (id instanceof NodeId node && document.network().node(node) != null) {
            return Texts.format(
                    "tip.node",
                    name(node),
                    Objects.requireNonNull(document.network().node(node)).type().label());
        }
        var link = id instanceof LinkId linkId ? described(linkId) : null;
        return link == null ? "" : Texts.format("tip.link", name(link.from()), Several.words(link), name(link.to()));
    }

    /** One line that stands for several is told as it is seen, any other link with its own ends. */
    private @Nullable Link described(LinkId id) {
        return drawing.standsFor(id).size() > 1
                ? drawing.network().line(id)
                : document.network().link(id);
    }

    /** Tells from now on what looks different. */
    void showOn(Display display) {
        picture.showOn(display);
    }

    void onHint(Consumer<String> newListener) {
        hintListener = newListener;
    }

    void hint(String text) {
        hintListener.accept(text);
    }

    /** Shows what an edit would come to, without making it; the one shown before is taken back. */
    void preview(Edit edit) {
        if (isForbidden(edit)) {
            hint(Texts.get("hint.locked"));
        } else {
            picture.preview(edit);
        }
    }

    boolean isPreviewing() {
        return picture.isPreviewing();
    }

    void endPreview() {
        picture.endPreview();
    }

    /** Makes an edit. @return false if it does not fit; a hint says so */
    boolean make(Edit edit) {
        endPreview();
        if (isForbidden(edit)) {
            hint(Texts.get("hint.locked"));
            return false;
        }
        try {
            document.apply(edit);
            return true;
        } catch (RefusedEditException e) {
            hint(Texts.get("hint.refused"));
            return false;
        }
    }

    /** Makes an edit that puts or moves nodes: they are above what they come to cover. */
    boolean makeUppermost(Edit edit) {
        return make(new Uppermost(this).of(edit));
    }

    void moveSelection(double dx, double dy) {
        if (!steps.withContents(selected()).isEmpty()) {
            makeUppermost(steps.move(selected(), dx, dy));
        }
    }

    /** Adds a node of a type around a point and selects it. */
    NodeId create(NodeType type, double x, double y) {
        var node = Steps.newNode(type);
        makeUppermost(steps.create(node, x, y));
        select(List.of(node.id()));
        return node.id();
    }

    /** Joins two nodes as offered and selects the link. */
    void connect(Offers.Offer offer, NodeId from, NodeId to) {
        var link = offer.link(from, to);
        if (make(steps.connect(link))) {
            select(List.of(link.id()));
            if (drawing.bounds(link.id()) == null && box(from) != null && box(to) != null) {
                hint(Texts.format("hint.saidByFrame", offer.sentence(name(from), name(to))));
            }
        }
    }

    /** What leading an end of a link to another node comes to, or null if that is not legal or nothing new. */
    @Nullable
    Edit reconnected(LinkId id, boolean source, NodeId node) {
        var link = document.network().link(id);
        if (link == null || (source ? link.from() : link.to()).equals(node)) {
            return null;
        }
        var from = node(source ? node : link.from()).orElseThrow().type();
        var to = node(source ? link.to() : node).orElseThrow().type();
        return offers.allows(link.type(), from, to) ? steps.reconnect(link, source, node) : null;
    }

    /** Why an end of a link cannot be led to another node; empty if it can. */
    String whyNotReconnected(LinkId id, boolean source, NodeId node) {
        var link = document.network().link(id);
        if (link == null) {
            return "";
        }
        var from = node(source ? node : link.from()).orElseThrow().type();
        var to = node(source ? link.to() : node).orElseThrow().type();
        return offers.allows(link.type(), from, to)
                ? ""
                : new LinkingReasons(offers.vocabulary()).whyNot(link.type(), from, to);
    }

    void pinSelection(boolean pinned) {
        make(steps.pin(selected(), pinned));
    }

    /** Makes one of two nodes: the first stays, with what the other one was linked with and where it stood if it stood nowhere here. */
    void merge(NodeId stays, NodeId goes) {
        make(Merger.of(document, offers.vocabulary(), stays, List.of(goes)).edit());
    }

    void rename(NodeId id, String name) {
        if (node(id).isPresent()) {
            steps.rename(id, name).ifPresent(this::make);
        }
    }

    /** The elements that lie wholly inside an area, in drawing units. */
    Stream<ElementId> within(Rectangle2D area) {
        return area.contains(drawing.extent()) ? projection.elements() : drawing.within(area).stream();
    }

    /** Selects all that is in the view. */
    void selectAll() {
        select(projection.elements().toList());
    }

    void select(Collection<? extends ElementId> elements) {
        selection.set(elements);
    }

    /** The selected elements that are in the view, in the order in which they were selected. */
    Set<ElementId> selected() {
        var here = new LinkedHashSet<>(selection.get());
        here.removeIf(id -> projection.cell(id) == null);
        return here;
    }

    @Override
    public void close() {
        subscription.close();
        afar.close();
        picture.showOn(null);
        hintListener = hint -> {};
        followedListeners.clear();
    }
}
