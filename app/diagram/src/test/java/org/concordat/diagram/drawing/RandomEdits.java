package org.concordat.diagram.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.AddView;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeLook;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.CloseGroup;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.edit.RemoveView;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.Document;
import org.concordat.diagram.SeededElements;

/** Draws edits at random on a crowded sheet, each fitting the document as it is. */
final class RandomEdits {

    private static final List<NodeType> NODE_TYPES = List.of(
            Organisations.PROVIDER,
            Contracts.CONTRACT,
            GeneralPractice.GP_PRACTICE,
            GeneralPractice.GP_GROUP,
            Partnerships.PARTNERSHIP,
            NodeType.placeholder("gone.Thing"));
    private static final List<LinkType> LINK_TYPES = List.of(
            MembershipLinks.MEMBER_OF,
            PlaceLinks.PART_OF,
            ContractLinks.PARTY_TO,
            ContractLinks.COMMISSIONS,
            GovernanceLinks.SITS_ON,
            LinkType.placeholder("gone.link"));
    private static final List<String> STATUSES = List.of("actual", "proposed", "shadow", "failed", "ended", "inferred");

    private final Random random;
    private final SeededElements elements;
    private final RandomLook looks;
    private final Document document;
    private final ViewId view;

    RandomEdits(long seed, Document document) {
        random = new Random(seed);
        elements = new SeededElements(seed);
        looks = new RandomLook(
                random,
                NODE_TYPES.stream().map(NodeType::id).toList(),
                LINK_TYPES.stream().map(LinkType::id).toList());
        this.document = document;
        view = document.views().get(0).id();
    }

    /** An edit, an undo or a redo. */
    void step() {
        switch (random.nextInt(10)) {
            case 0, 1 -> document.undo();
            case 2 -> document.redo();
            default -> document.apply(isFull() ? leaf() : random.nextInt(4) == 0 ? group() : leaf());
        }
    }

    private boolean isFull() {
        return document.network().nodes().size() >= 40;
    }

    private Edit group() {
        if (random.nextInt(3) == 0) {
            return commissioned();
        }
        var edits = new ArrayList<Edit>();
        var first = node();
        edits.add(new AddNode(first));
        edits.add(new PlaceNode(view, first.id(), null, box()));
        for (int i = random.nextInt(3); i >= 0; i--) {
            var node = node();
            edits.add(new AddNode(node));
            edits.add(new PlaceNode(view, node.id(), null, box()));
            edits.add(new AddLink(elements.link(one(LINK_TYPES), node.id(), first.id())));
        }
        return new Group("several", edits);
    }

    /** What one box commissions stands in a group, and the group in that box: the boxes say all three links. */
    private Edit commissioned() {
        var outer = box();
        var edits = new ArrayList<Edit>();
        var commissioner = shown(edits, outer);
        var group = shown(edits, within(outer, 5));
        var practice = shown(edits, within(outer, 3));
        edits.add(new AddLink(elements.link(MembershipLinks.MEMBER_OF, practice, group)));
        edits.add(new AddLink(elements.link(MembershipLinks.MEMBER_OF, group, commissioner)));
        edits.add(new AddLink(elements.link(ContractLinks.COMMISSIONS, commissioner, practice)));
        return new Group("commission", edits);
    }

    private NodeId shown(List<Edit> edits, Box box) {
        var node = node();
        edits.add(new AddNode(node));
        edits.add(new PlaceNode(view, node.id(), null, box));
        return node.id();
    }

    /** In the middle of another, so far from its sides. */
    private static Box within(Box outer, double part) {
        double left = outer.width() / part;
        double top = outer.height() / part;
        return Box.of(outer.x() + left, outer.y() + top, outer.width() - 2 * left, outer.height() - 2 * top);
    }

    private Edit leaf() {
        var nodes = nodes();
        var links = inOrder(document.network().links(), Link::id);
        if (nodes.size() < 3) {
            return group();
        }
        int kind = random.nextInt(100);
        if (random.nextInt(25) == 0) {
            return new ChangeLook(view, document.look(view), looks.next());
        } else if (random.nextInt(12) == 0) {
            return close(Objects.requireNonNull(document.view(view)));
        } else if (kind < 1) {
            return replace(Objects.requireNonNull(document.view(view)));
        } else if (kind < 3) {
            return moveMany(nodes);
        } else if (kind < 5) {
            return removeMany(nodes);
        } else if (kind < 8 && !links.isEmpty()) {
            return nest(one(links));
        } else if (kind < 25) {
            return new AddLink(
                    elements.link(one(LINK_TYPES), one(nodes).id(), one(nodes).id()));
        } else if (kind < 60) {
            return place(one(nodes));
        } else if (kind < 75 || links.isEmpty()) {
            return new RemoveNode(one(nodes));
        } else if (kind < 82) {
            return change(one(nodes));
        }
        return change(one(links), nodes, kind);
    }

    /** Closes a group around what stands in it or around any nodes, hides more in it, or opens it. */
    private Edit close(View now) {
        var nodes = inOrder(now.boxes().keySet(), node -> node);
        var group = nodes.isEmpty() ? one(nodes()).id() : one(nodes);
        var hidden = now.closed().getOrDefault(group, Set.of());
        if (!hidden.isEmpty() && random.nextInt(3) > 0) {
            return new CloseGroup(now.id(), group, Set.of(), hidden);
        }
        boolean any = random.nextInt(4) == 0;
        var hides = nodes.stream()
                .filter(node -> !node.equals(group) && !hidden.contains(node))
                .filter(node -> any ? random.nextInt(4) == 0 : isInside(now, node, group))
                .collect(Collectors.toSet());
        return new CloseGroup(now.id(), group, hides, Set.of());
    }

    private static boolean isInside(View view, NodeId node, NodeId group) {
        var box = Objects.requireNonNull(view.box(node));
        var around = Objects.requireNonNull(view.box(group));
        return around.x() <= box.centreX()
                && box.centreX() <= around.x() + around.width()
                && around.y() <= box.centreY()
                && box.centreY() <= around.y() + around.height();
    }

    /** The same view, some boxes gone and others elsewhere. */
    private Edit replace(View before) {
        Map<NodeId, Box> boxes = new HashMap<>();
        for (var id : inOrder(before.boxes().keySet(), node -> node)) {
            if (random.nextInt(4) > 0) {
                boxes.put(id, random.nextBoolean() ? box() : Objects.requireNonNull(before.box(id)));
            }
        }
        var after = new View(view, before.name(), boxes, before.bends(), before.closed(), before.look());
        return Group.of("replace", new RemoveView(before), new AddView(after));
    }

    /** Many boxes shifted, or hidden, or shown. */
    private Edit moveMany(List<Node> nodes) {
        double dx = random.nextInt(-300, 300);
        double dy = random.nextInt(-200, 200);
        boolean hide = random.nextInt(4) == 0;
        var edits = new ArrayList<Edit>();
        for (var node : nodes) {
            var before = document.box(view, node.id());
            if (random.nextInt(8) > 0) {
                var after = hide ? null : before == null ? box() : before.at(before.x() + dx, before.y() + dy);
                edits.add(new PlaceNode(view, node.id(), before, after));
            }
        }
        return new Group("move many", edits);
    }

    private Edit removeMany(List<Node> nodes) {
        var edits = new ArrayList<Edit>();
        for (var node : nodes) {
            if (random.nextInt(4) == 0) {
                edits.add(new RemoveNode(node));
            }
        }
        return new Group("remove many", edits);
    }

    /** The source inside the box of the target, as a member stands in its group. */
    private Edit nest(Link link) {
        var outer = document.box(view, link.to());
        if (outer == null || link.from().equals(link.to())) {
            return new RemoveLink(link);
        }
        return new PlaceNode(view, link.from(), document.box(view, link.from()), within(outer, 4));
    }

    private Edit place(Node node) {
        return new PlaceNode(view, node.id(), document.box(view, node.id()), random.nextInt(5) == 0 ? null : box());
    }

    private Edit change(Node node) {
        var changed = random.nextBoolean() ? node.withType(one(NODE_TYPES)) : node.with(Core.STATUS, one(STATUSES));
        return new ChangeNode(node, changed);
    }

    private Edit change(Link link, List<Node> nodes, int kind) {
        if (kind < 86) {
            return new RemoveLink(link);
        } else if (kind < 92) {
            return new BendLink(view, link.id(), document.bends(view, link.id()), bends());
        } else if (kind < 96) {
            return new ChangeLink(link, link.with(Core.STATUS, one(STATUSES)));
        }
        var changed = link.withType(one(LINK_TYPES));
        return new ChangeLink(link, changed.between(one(nodes).id(), one(nodes).id()));
    }

    private Node node() {
        return elements.node(one(NODE_TYPES)).with(Core.NAME, "Node " + random.nextInt(100));
    }

    private Box box() {
        boolean large = random.nextInt(4) == 0;
        return Box.of(
                        random.nextInt(0, 1_200),
                        random.nextInt(0, 900),
                        random.nextInt(40, large ? 600 : 200),
                        random.nextInt(30, large ? 400 : 90))
                .withLevel(random.nextInt(-1, 2))
                .withPinned(random.nextInt(5) == 0);
    }

    /** From a few points only, so that links share their way. */
    private List<Bend> bends() {
        return random.ints(random.nextInt(3), 0, 3)
                .mapToObj(i -> new Bend(i * 400, i * 250 + 100))
                .toList();
    }

    private List<Node> nodes() {
        return inOrder(document.network().nodes(), Node::id);
    }

    /** In an order that is the same in each run. */
    private static <T> List<T> inOrder(Collection<T> all, Function<T, ElementId> id) {
        return all.stream()
                .sorted(Comparator.comparing(one -> id.apply(one).value()))
                .toList();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
