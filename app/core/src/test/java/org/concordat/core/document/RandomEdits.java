package org.concordat.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.AddView;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeLook;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.ChangeSettings;
import org.concordat.api.edit.CloseGroup;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.edit.RemoveView;
import org.concordat.api.edit.RenameView;
import org.concordat.api.network.Node;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.Filter;
import org.concordat.api.view.Lane;
import org.concordat.api.view.Look;
import org.concordat.api.view.Scope;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;

/** Describes edits of every kind that fit a document as it is now. */
final class RandomEdits {

    private final Random random;
    private int counter;

    RandomEdits(long seed) {
        random = new Random(seed);
    }

    Edit next(Document document) {
        return random.nextInt(8) == 0 ? group(document) : leaf(document);
    }

    private Edit group(Document document) {
        var one = newNode();
        var two = newNode();
        var view = pick(document.views());
        return Group.of(
                "group",
                new AddNode(one),
                new AddNode(two),
                new AddLink(Samples.link("g" + counter++, one, two)),
                new PlaceNode(view.id(), one.id(), null, box()));
    }

    private Edit leaf(Document document) {
        var nodes = List.copyOf(document.network().nodes());
        var links = List.copyOf(document.network().links());
        var views = document.views();
        var view = pick(views);
        if (nodes.size() < 2 || links.isEmpty()) {
            return group(document);
        }
        var node = pick(nodes);
        var link = pick(links);
        return switch (random.nextInt(16)) {
            case 0 -> new AddNode(newNode());
            case 1 -> new RemoveNode(node);
            case 2 -> new ChangeNode(node, node.with(Samples.NAME, "name " + counter++));
            case 3, 4 -> new AddLink(Samples.link("l" + counter++, node, pick(nodes)));
            case 5 -> new RemoveLink(link);
            case 6 -> new ChangeLink(link, link.between(link.to(), node.id()));
            case 7 -> new AddView(new View(new ViewId("v" + counter++), "View", Map.of(node.id(), box()), Map.of()));
            case 8 -> views.size() > 1 ? new RemoveView(view) : new RenameView(view.id(), view.name(), "n" + counter++);
            case 9 ->
                new ChangeSettings(document.settings(), document.settings().withTitle("title " + counter++));
            case 10 -> new BendLink(view.id(), link.id(), view.bends(link.id()), bends());
            case 11, 12 -> close(view);
            case 13 -> new ChangeLook(view.id(), view.look(), look());
            default -> new PlaceNode(view.id(), node.id(), view.box(node.id()), random.nextInt(4) == 0 ? null : box());
        };
    }

    /** Opens a group, or closes one around some of the other nodes of the view. */
    private Edit close(View view) {
        var nodes = List.copyOf(view.boxes().keySet());
        if (nodes.isEmpty()) {
            return new RenameView(view.id(), view.name(), "n" + counter++);
        }
        var group = pick(nodes);
        var hidden = view.closed().getOrDefault(group, Set.of());
        if (!hidden.isEmpty()) {
            return new CloseGroup(view.id(), group, Set.of(), hidden);
        }
        var others = nodes.stream()
                .filter(node -> !node.equals(group) && random.nextBoolean())
                .collect(Collectors.toSet());
        return new CloseGroup(view.id(), group, others, Set.of());
    }

    private Look look() {
        return new Look(
                List.of(),
                random.nextBoolean() ? List.of(Filter.hide(Scope.nodes("t" + counter++))) : List.of(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? List.of(new Lane("lane " + counter++, 0, 10, 300, 80)) : List.of(),
                random.nextBoolean() ? "core.kind" : "");
    }

    private Node newNode() {
        return Samples.node("n" + counter++);
    }

    private Box box() {
        return Box.of(random.nextInt(1000), random.nextInt(1000), 100, 40).withLevel(random.nextInt(-2, 3));
    }

    private List<Bend> bends() {
        var bends = new ArrayList<Bend>();
        for (int i = random.nextInt(3); i > 0; i--) {
            bends.add(new Bend(random.nextInt(1000), random.nextInt(1000)));
        }
        return bends;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
