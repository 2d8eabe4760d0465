package org.concordat.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.AddView;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.View;

/**
 * What an import would do to a network. Elements that it does not list are not touched. It holds for the network
 * that it was made for: once that has changed, the document may refuse the edit. Immutable.
 *
 * @param label the words of the edit, beginning in lower case
 * @param changed elements of the network that get other facts
 * @param removed elements of the network that go; the document takes the links of a node with it
 * @param unchanged elements of the network that the source knows and says nothing new about
 * @param views the views that it adds
 * @param placed the id in the network of each incoming node, by the id that the importer proposed
 * @param remarks what a person should know besides, in words
 */
public record Intake(
        String label,
        List<Node> addedNodes,
        List<Link> addedLinks,
        List<Changed> changed,
        List<Element> removed,
        List<Element> unchanged,
        List<View> views,
        Map<NodeId, NodeId> placed,
        Skips skips,
        List<String> remarks) {

    public Intake {
        addedNodes = List.copyOf(addedNodes);
        addedLinks = List.copyOf(addedLinks);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        unchanged = List.copyOf(unchanged);
        views = List.copyOf(views);
        placed = Map.copyOf(placed);
        remarks = List.copyOf(remarks);
    }

    public boolean changesNothing() {
        return addedNodes.isEmpty()
                && addedLinks.isEmpty()
                && changed.isEmpty()
                && removed.isEmpty()
                && views.isEmpty();
    }

    /** The one edit that does it all, or nothing: one step to undo. */
    public Edit edit() {
        var edits = new ArrayList<Edit>(addedNodes.size() + addedLinks.size() + changed.size() + views.size());
        addedNodes.forEach(node -> edits.add(new AddNode(node)));
        addedLinks.forEach(link -> edits.add(new AddLink(link)));
        changed.forEach(change -> edits.add(edit(change)));
        removed.forEach(element -> edits.add(removal(element)));
        views.forEach(view -> edits.add(new AddView(view)));
        return new Group(label, edits);
    }

    private static Edit edit(Changed change) {
        return change.before() instanceof Node before
                ? new ChangeNode(before, (Node) change.after())
                : new ChangeLink((Link) change.before(), (Link) change.after());
    }

    private static Edit removal(Element element) {
        return element instanceof Node node ? new RemoveNode(node) : new RemoveLink((Link) element);
    }

    /** All the nodes that the source knows, as they will stand: added, changed and unchanged. */
    public List<Node> nodes() {
        return elements(addedNodes.stream(), Node.class);
    }

    /** All the links that the source knows, as they will stand: added, changed and unchanged. */
    public List<Link> links() {
        return elements(addedLinks.stream(), Link.class);
    }

    private <E extends Element> List<E> elements(Stream<E> added, Class<E> kind) {
        var others = Stream.concat(changed.stream().map(Changed::after), unchanged.stream());
        return Stream.concat(added, others.filter(kind::isInstance).map(kind::cast))
                .toList();
    }

    /** The same with views added; their nodes are named by the ids that they have in the network. */
    public Intake withViews(List<View> more) {
        return new Intake(label, addedNodes, addedLinks, changed, removed, unchanged, more, placed, skips, remarks);
    }

    /** The same, also taking these away. */
    public Intake withRemoved(List<? extends Element> gone) {
        return new Intake(
                label, addedNodes, addedLinks, changed, List.copyOf(gone), unchanged, views, placed, skips, remarks);
    }

    public Intake withRemarks(List<String> more) {
        var all = Stream.concat(remarks.stream(), more.stream()).toList();
        return new Intake(label, addedNodes, addedLinks, changed, removed, unchanged, views, placed, skips, all);
    }

    /** What it does, in lines for a planner: counts by type, the first changes one by one, skipped rows by reason, remarks. */
    public List<String> summary(Vocabulary vocabulary) {
        return new Summary(this, vocabulary).lines();
    }
}
