package org.concordat.desktop.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.event.TreeModelListener;
import javax.swing.tree.TreeModel;
import javax.swing.tree.TreePath;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.desktop.desk.Names;
import org.jspecify.annotations.Nullable;

/** An outline as the tree wants it. It never changes; after an edit there is a new one. Links are looked up when they are first seen. */
final class OutlineModel implements TreeModel {

    private final Network network;
    private final Twig.Root root;
    private final List<Twig> tops;
    private final Map<NodeId, TreePath> paths = new HashMap<>();
    private final Map<NodeId, List<Twig>> links = new HashMap<>();

    OutlineModel(Network network, String title, String query) {
        this.network = network;
        root = new Twig.Root(title);
        tops = Outline.of(network, query);
        tops.forEach(top -> index(new TreePath(root), top));
    }

    private void index(TreePath above, Twig twig) {
        var path = above.pathByAddingChild(twig);
        if (twig instanceof Twig.OfType typed) {
            typed.children().forEach(child -> index(path, child));
        } else if (twig instanceof Twig.OfNode node) {
            paths.put(node.id(), path);
        }
    }

    /** Where an element stands, a link beneath the node that it leaves; null if it is not shown. */
    @Nullable
    TreePath path(ElementId id) {
        if (id instanceof NodeId node) {
            return paths.get(node);
        }
        var link = network.link((LinkId) id);
        var above = link == null ? null : paths.get(link.from());
        return link == null || above == null ? null : above.pathByAddingChild(twig(link.from(), link));
    }

    private List<Twig> children(Object parent) {
        if (parent instanceof Twig.OfType typed) {
            return typed.children();
        }
        if (parent instanceof Twig.OfNode node) {
            return links.computeIfAbsent(node.id(), this::linksOf);
        }
        return parent instanceof Twig.Root ? tops : List.of();
    }

    private List<Twig> linksOf(NodeId id) {
        var twigs = new ArrayList<Twig>();
        Stream.concat(network.linksFrom(id).stream(), network.linksTo(id).stream())
                .distinct()
                .forEach(link -> twigs.add(twig(id, link)));
        return twigs;
    }

    private Twig twig(NodeId end, Link link) {
        return new Twig.OfLink(link.id(), end, link.type(), new Names(network).from(end, link));
    }

    @Override
    public Object getRoot() {
        return root;
    }

    @Override
    public Object getChild(Object parent, int index) {
        return children(parent).get(index);
    }

    @Override
    public int getChildCount(Object parent) {
        return children(parent).size();
    }

    @Override
    public boolean isLeaf(Object twig) {
        return twig instanceof Twig.OfLink
                || twig instanceof Twig.OfNode node
                        && network.linksFrom(node.id()).isEmpty()
                        && network.linksTo(node.id()).isEmpty();
    }

    @Override
    public int getIndexOfChild(Object parent, Object child) {
        return child instanceof Twig twig ? children(parent).indexOf(twig) : -1;
    }

    @Override
    public void valueForPathChanged(TreePath path, Object value) {
        throw new UnsupportedOperationException("Names are changed in the inspector");
    }

    @Override
    public void addTreeModelListener(TreeModelListener listener) {
        // It never changes.
    }

    @Override
    public void removeTreeModelListener(TreeModelListener listener) {
        // It never changes.
    }
}
