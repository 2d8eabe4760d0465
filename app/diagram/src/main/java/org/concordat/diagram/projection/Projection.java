package org.concordat.diagram.projection;

import com.mxgraph.model.mxCell;
import com.mxgraph.view.mxGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.Folding;
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

    private void addLinksOfComersAndGoers(Touched touched) {
        for (var node : touched.nodes) {
            var cell = cells.get(node);
            if (cell != null && box(node) == null) {
                for (int i = 0; i < cell.getEdgeCount(); i++) {
                    touched.links.add((LinkId) cell.getEdgeAt(i).getValue());
                }
            } else if (cell == null) {
                linksOf(node).forEach(link -> touched.links.add(link.id()));
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
        return folding.box(id, document.box(view, id));
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
        return link != null
                        && document.box(view, link.from()) != null
                        && document.box(view, link.to()) != null
                        && folding.shows(link.from(), link.to())
                ? link
                : null;
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
