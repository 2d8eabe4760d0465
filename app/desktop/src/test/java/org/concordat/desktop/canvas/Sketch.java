package org.concordat.desktop.canvas;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.desktop.selection.Selection;

/** A small document to draw in: a partnership around a practice group, and a contract that the group holds. */
final class Sketch {

    static final CareModels CARE_MODELS = CareModels.of(List.of());

    final View view = View.empty("one");
    final Document document = new Document(new Content(
            Settings.titled("sketch"), List.of(), List.of(), List.of(), List.of(view), List.of(), new TreeMap<>()));
    final Selection selection = new Selection();
    final Node partnership = draw(Partnerships.PARTNERSHIP, "Connected Care", Box.of(0, 0, 300, 200));
    final Node group = draw(Organisations.PROVIDER, "Modality", Box.of(50, 60, 160, 56));
    final Node contract = draw(Contracts.CONTRACT, "MCP contract", Box.of(500, 60, 160, 56));
    final Link holds = link(Link.of(ContractLinks.PARTY_TO, group.id(), contract.id()));
    final int stepsBefore = document.steps().size();

    Node draw(NodeType type, String name, Box box) {
        var node = Node.of(type).with(Core.NAME, name);
        document.apply(new AddNode(node));
        document.apply(new PlaceNode(view.id(), node.id(), null, box));
        return node;
    }

    Link link(Link link) {
        document.apply(new AddLink(link));
        return link;
    }

    Box box(NodeId id) {
        return Objects.requireNonNull(document.box(view.id(), id));
    }

    /** The labels of the steps since all was drawn. */
    List<String> steps() {
        return document.steps().subList(stepsBefore, document.steps().size());
    }
}
