package org.concordat.diagram.projection;

import com.mxgraph.model.mxCell;
import com.mxgraph.view.mxGraph;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.Folding;
import org.concordat.api.view.Look;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * One view of a document as a JGraphX model. A node is in it when it has a box in the view and no closed group hides it, a link when both
 * its ends are, or the groups that are seen for them. Cells carry
 * the ids of their elements and hold no fact; only the projection writes them. Belongs to the document's thread.
 *
 * <p>An edit names what it touched, and each of those is then brought in line with the document as it is now. So it does not matter in
 * which order edits are told, and telling one twice changes nothing. The cost is that of the touched elements and their links.
 */
public final class Projection {

    private final Document document;
    private final ViewId view;
    private final ProjectedModel model = new ProjectedModel();
    private final ProjectedGraph graph = new ProjectedGraph(model);
    private final Map<ElementId, ElementCell> cells = new HashMap<>();
    private Layer linkLayer = new Layer();
    private Layer nodeLayer = new Layer();
    private Folding folding = Folding.NONE;
    private Look look = Look.PLAIN;
    private final Set<ElementId> filtered = new HashSet<>();

    public Projection(Document document, ViewId view) {
        this.document = document;
        this.view = view;
        rebuild();
    }

    /** The graph for one component; it must not be shared, and not be written. */
    public mxGraph graph() {
        return graph;
    }

    /** The cell of an element, or null if the element is not in the view. */
    public @Nullable mxCell cell(ElementId id) {
        return cells.get(id);
    }

    /** The element that a cell stands for, or null for none. */
    public @Nullable ElementId element(@Nullable Object cell) {
        return cell instanceof mxCell known && known.getValue() instanceof ElementId id ? id : null;
    }

    /** The elements in the view, in no promised order; live. */
    public Stream<ElementId> elements() {
        return cells.keySet().stream();
    }

    /** Brings what a made edit touched in line with the document, in one update; nothing else. */
    public void apply(Edit made) {
        var touched = Touched.by(made, view);
        fold(touched);
        filter(touched);
        if (touched.everything()) {
            rebuild();
        } else if (!touched.isEmpty()) {
            addLinksOfComersAndGoers(touched);
            model.write(() -> bringInLine(touched));
        }
    }

    /** Takes in that groups were closed or opened: what is seen elsewhere now is touched, with its links. */
    private void fold(Touched touched) {
        var before = folding;
        folding = document.folding(view);
        if (before != folding) {
            for (var node : before.seenElsewhere(folding)) {
                touched.nodes.addAll(List.of(node, before.seenFor(node), folding.seenFor(node)));
                linksOf(node).forEach(link -> touched.links.add(link.id()));
            }
        }
    }

    /** Takes in another look: what comes or goes by its filters is touched. */
    private void filter(Touched touched) {
        var before = look;
        look = document.look(view);
        if (!look.hidesLike(before)) {
            network().nodes().stream()
                    .filter(node -> (cells.get(node.id()) != null) != isSeen(node.id()))
                    .forEach(node -> touched.nodes.add(node.id()));
            network().links().forEach(link -> touched.links.add(link.id()));
            filtered.clear();
            filtered.addAll(hiddenByFilters());
        } else if (look.hidesAny()) {
            touched.nodes.forEach(this::note);
            touched.links.forEach(this::note);
        }
    }

    private List<ElementId> hiddenByFilters() {
        return look.hidesAny()
                ? Stream.<Element>concat(network().nodes().stream(), network().links().stream())
                        .map(Element::id)
                        .filter(this::isFiltered)
                        .toList()
                : List.of();
    }

    private void note(ElementId id) {
        if (isFiltered(id)) {
            filtered.add(id);
        } else {
            filtered.remove(id);
        }
    }

    /** Whether a filter hides an element that would be seen otherwise; links of hidden nodes are not counted. */
    private boolean isFiltered(ElementId id) {
        if (id instanceof NodeId node) {
            return isHidden(node) && folding.box(node, document.box(view, node)) != null;
        }
        var link = network().link((LinkId) id);
        return link != null && look.hides(link) && isShown(link);
    }

    private boolean isHidden(NodeId id) {
        var node = network().node(id);
        return node != null && look.hides(node);
    }

    /** The elements of the view that filters hide, without the links of hidden nodes; live. */
    public Set<ElementId> filtered() {
        return Collections.unmodifiableSet(filtered);
    }

    private void addLinksOfComersAndGoers(Touched touched) {
        for (var node : touched.nodes) {
            var cell = cells.get(node);
            if (cell != null && box(node) == null) {
                for (int i = 0; i < cell.getEdgeCount(); i++) {
                    touched.links.add((LinkId) cell.getEdgeAt(i).getValue());
                }
            } else if (cell == null) {
                linksOf(node).forEach(link -> touched.links.add(link.id()));
                folding.hiddenIn(node).forEach(hidden -> linksOf(hidden).forEach(l -> touched.links.add(l.id())));
            }
        }
    }

    private Stream<Link> linksOf(NodeId node) {
        return Stream.concat(network().linksFrom(node).stream(), network().linksTo(node).stream());
    }

    private void bringInLine(Touched touched) {
        touched.links.stream().filter(id -> shown(id) == null).forEach(this::remove);
        touched.nodes.stream().filter(this::isSeen).forEach(this::bringInLine);
        touched.links.forEach(this::bringInLine);
        touched.nodes.stream().filter(id -> !isSeen(id)).forEach(this::remove);
    }

    private boolean isSeen(NodeId id) {
        return network().node(id) != null && box(id) != null;
    }

    private @Nullable Box box(NodeId id) {
        var box = folding.box(id, document.box(view, id));
        return box == null || look.hidesAny() && isHidden(id) ? null : box;
    }

    private void bringInLine(NodeId id) {
        var node = Objects.requireNonNull(network().node(id));
        var box = Objects.requireNonNull(box(id));
        var cell = cells.get(id);
        if (cell == null) {
            add(id, Cells.of(node, box), nodeLayer);
        } else {
            if (!Cells.stands(cell.getGeometry(), box)) {
                model.setGeometry(cell, Cells.geometry(box));
            }
            restyle(cell, node.type().id());
        }
    }

    private void bringInLine(LinkId id) {
        var link = shown(id);
        if (link == null) {
            return;
        }
        var bends = bends(link);
        var cell = cells.get(id);
        if (cell == null) {
            cell = Cells.of(link, bends);
            add(id, cell, linkLayer);
        }
        join(cell, folding.seenFor(link.from()), true);
        join(cell, folding.seenFor(link.to()), false);
        if (!Cells.bends(cell.getGeometry(), bends)) {
            model.setGeometry(cell, Cells.geometry(bends));
        }
        restyle(cell, link.type().id());
    }

    /** The link, or null if it is gone, one of its ends is not in the view, or it lies inside a closed group. */
    private @Nullable Link shown(LinkId id) {
        var link = network().link(id);
        return link != null && isShown(link) && !(look.hidesAny() && isHidden(link)) ? link : null;
    }

    private boolean isHidden(Link link) {
        return look.hides(link) || isHidden(folding.seenFor(link.from())) || isHidden(folding.seenFor(link.to()));
    }

    /** Whether it would be seen if there were no filters. */
    private boolean isShown(Link link) {
        return document.box(view, link.from()) != null
                && document.box(view, link.to()) != null
                && folding.shows(link.from(), link.to());
    }

    /** Bends lead to the ends of the link itself. */
    private List<Bend> bends(Link link) {
        return folding.hides(link.from()) || folding.hides(link.to()) ? List.of() : document.bends(view, link.id());
    }

    private void add(ElementId id, ElementCell cell, Layer layer) {
        cells.put(id, cell);
        model.add(layer, cell, layer.getChildCount());
    }

    private void remove(ElementId id) {
        var cell = cells.remove(id);
        if (cell != null) {
            model.remove(cell);
        }
    }

    private void join(mxCell link, NodeId end, boolean source) {
        var node = Objects.requireNonNull(cells.get(end));
        if (link.getTerminal(source) != node) {
            model.setTerminal(link, node, source);
        }
    }

    private void restyle(mxCell cell, String style) {
        if (!style.equals(cell.getStyle())) {
            model.setStyle(cell, style);
        }
    }

    /** Builds all cells afresh: how a view is opened, and what a run of {@link #apply} must come to. */
    public void rebuild() {
        cells.clear();
        folding = document.folding(view);
        look = document.look(view);
        filtered.clear();
        filtered.addAll(hiddenByFilters());
        var root = new mxCell();
        linkLayer = new Layer();
        nodeLayer = new Layer();
        root.insert(linkLayer);
        root.insert(nodeLayer);
        network().nodes().forEach(node -> {
            var box = box(node.id());
            if (box != null) {
                put(node.id(), Cells.of(node, box), nodeLayer);
            }
        });
        network().links().stream().filter(l -> shown(l.id()) != null).forEach(link -> {
            var cell = Cells.of(link, bends(link));
            put(link.id(), cell, linkLayer);
            Objects.requireNonNull(cells.get(folding.seenFor(link.from()))).insertEdge(cell, true);
            Objects.requireNonNull(cells.get(folding.seenFor(link.to()))).insertEdge(cell, false);
        });
        model.write(() -> model.setRoot(root));
        graph.setDefaultParent(nodeLayer);
    }

    private void put(ElementId id, ElementCell cell, Layer layer) {
        cells.put(id, cell);
        layer.insert(cell);
    }

    private Network network() {
        return document.network();
    }
}
