package org.concordat.desktop.palette;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Template;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.Words;

/** Inserting a template: every element gets a new id, and what refers to one of them refers to its copy. */
public final class TemplateCopy {

    private static final Words WORDS = Words.beside(TemplateCopy.class);

    private final Template template;
    private final Map<NodeId, NodeId> copies = new HashMap<>();

    private TemplateCopy(Template template) {
        this.template = template;
        template.nodes().forEach(n -> copies.put(n.id(), NodeId.random()));
    }

    /** One step that adds the template to the network and to a view, moved by so many drawing units. */
    public static Group into(ViewId view, Template template, double right, double down) {
        return new TemplateCopy(template).step(view, right, down);
    }

    /** The same with the middle of the template at a point. */
    public static Group around(ViewId view, Template template, Point2D middle) {
        var area = template.boxes().values().stream()
                .<Rectangle2D>map(box -> new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()))
                .reduce(Rectangle2D::createUnion)
                .orElseGet(Rectangle2D.Double::new);
        return into(
                view,
                template,
                Math.rint(middle.getX() - area.getCenterX()),
                Math.rint(middle.getY() - area.getCenterY()));
    }

    private Group step(ViewId view, double right, double down) {
        var edits = new ArrayList<Edit>();
        for (var node : template.nodes()) {
            edits.add(new AddNode(new Node(copy(node.id()), node.type(), copied(node.facts()))));
        }
        for (var link : template.links()) {
            edits.add(new AddLink(
                    new Link(LinkId.random(), link.type(), copy(link.from()), copy(link.to()), copied(link.facts()))));
        }
        template.boxes()
                .forEach((node, box) ->
                        edits.add(new PlaceNode(view, copy(node), null, box.at(box.x() + right, box.y() + down))));
        return new Group(WORDS.format("step.insert", template.label()), edits);
    }

    private NodeId copy(NodeId id) {
        return copies.getOrDefault(id, id);
    }

    private Facts copied(Facts facts) {
        var copied = facts.asMap();
        copied.replaceAll((id, value) -> copied(value));
        return Facts.ofChecked(copied);
    }

    private Object copied(Object value) {
        if (value instanceof NodeId id) {
            return copy(id);
        }
        return value instanceof List<?> list
                ? list.stream().map(this::copied).collect(Collectors.toUnmodifiableList())
                : value;
    }
}
