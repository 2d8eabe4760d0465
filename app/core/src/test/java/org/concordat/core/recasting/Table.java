package org.concordat.core.recasting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.concordat.api.core.Core;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.AddView;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;

/** A document to draw in. */
final class Table {

    static final Vocabulary VOCABULARY = CareModels.of(List.of()).vocabulary();

    final Document document = new Document(new Content(
            Settings.titled("table"), List.of(), List.of(), List.of(), List.of(), List.of(), new TreeMap<>()));

    Node node(NodeType type, String name) {
        var node = Node.of(type).with(Core.NAME, name);
        document.apply(new AddNode(node));
        return node;
    }

    Link link(Node from, LinkType type, Node to) {
        var link = Link.of(type, from.id(), to.id());
        document.apply(new AddLink(link));
        return link;
    }

    View view(String name, Map<NodeId, Box> boxes) {
        return add(new View(new ViewId(name), name, boxes, Map.of()));
    }

    View add(View view) {
        document.apply(new AddView(view));
        return view;
    }

    Node now(Node node) {
        return Objects.requireNonNull(document.network().node(node.id()));
    }

    Link now(Link link) {
        return Objects.requireNonNull(document.network().link(link.id()));
    }

    boolean has(LinkId id) {
        return document.network().link(id) != null;
    }

    View now(View view) {
        return Objects.requireNonNull(document.view(view.id()));
    }

    /** Makes an edit and takes it back. @return whether the document is as it was */
    boolean isTakenBack(Edit edit) {
        var before = document.content();
        document.apply(edit);
        boolean changed = !document.content().nodes().equals(before.nodes())
                || !document.content().equals(before);
        document.undo();
        var after = document.content();
        return changed
                && List.copyOf(after.views()).equals(before.views())
                && Set.copyOf(after.nodes()).equals(Set.copyOf(before.nodes()))
                && Set.copyOf(after.links()).equals(Set.copyOf(before.links()));
    }
}
