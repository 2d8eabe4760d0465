package org.concordat.desktop.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Template;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Fix;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.canvas.Room;
import org.concordat.desktop.palette.TemplateCopy;

/** The edits that bring elements into a view where there is room for them. */
public final class Placing {

    private static final Words WORDS = Words.beside(Placing.class);

    private final Network network;
    private final View view;
    private final Room room;

    public Placing(Network network, View view) {
        this.network = network;
        this.view = view;
        room = new Room(view.boxes().values());
    }

    /** Shows elements that are not in the view yet, links by both their ends; without effect if all are. */
    public Group show(Collection<? extends ElementId> ids) {
        var edits = new ArrayList<Edit>();
        var start = neighbour(ids).orElseGet(room::foot);
        ids.stream()
                .flatMap(this::nodes)
                .distinct()
                .filter(id -> view.box(id) == null)
                .forEach(id -> edits.add(place(Objects.requireNonNull(network.node(id)), start)));
        return new Group(WORDS.get("step.show"), edits);
    }

    private Stream<NodeId> nodes(ElementId id) {
        if (id instanceof NodeId node) {
            return network.find(node).stream().map(Node::id);
        }
        var link = network.link((LinkId) id);
        return link == null ? Stream.of() : Stream.of(link.from(), link.to());
    }

    /** A place beside something that the elements are linked with. */
    private Optional<Box> neighbour(Collection<? extends ElementId> ids) {
        return ids.stream()
                .flatMap(this::nodes)
                .flatMap(id -> Stream.concat(
                        Stream.of(id),
                        Stream.concat(network.linksFrom(id).stream(), network.linksTo(id).stream())
                                .map(l -> l.otherEnd(id))))
                .map(view::box)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private PlaceNode place(Node node, Box start) {
        var style = node.type().style();
        return new PlaceNode(
                view.id(), node.id(), null, room.take(Box.of(start.x(), start.y(), style.width(), style.height())));
    }

    /** A fix with a place in the view for each node that it adds, beside what the finding is about. */
    public Group mend(Finding finding, Fix fix) {
        var edits = new ArrayList<Edit>(fix.edit().leaves());
        var start = neighbour(finding.about()).orElseGet(room::foot);
        fix.edit().leaves().stream()
                .filter(AddNode.class::isInstance)
                .forEach(add -> edits.add(place(((AddNode) add).node(), start)));
        return new Group(lower(fix.label()), edits);
    }

    /** A copy of a template beneath what stands in the view. */
    public Group insert(Template template) {
        double left =
                template.boxes().values().stream().mapToDouble(Box::x).min().orElse(0);
        double top =
                template.boxes().values().stream().mapToDouble(Box::y).min().orElse(0);
        var foot = room.foot();
        return TemplateCopy.into(view.id(), template, foot.x() - left, foot.y() - top);
    }

    /** The nodes that an edit adds. */
    public static List<ElementId> added(Edit edit) {
        return edit.leaves().stream()
                .filter(AddNode.class::isInstance)
                .<ElementId>map(add -> ((AddNode) add).node().id())
                .toList();
    }

    private static String lower(String label) {
        return label.isEmpty() ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
