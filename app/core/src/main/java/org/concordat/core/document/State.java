package org.concordat.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Settings;
import org.concordat.api.view.ViewId;
import org.jspecify.annotations.Nullable;

/** What an open document holds now, and the only code that changes it: one leaf edit at a time, each checked before it is made. */
final class State {

    final LiveNetwork network = new LiveNetwork();
    final Views views = new Views();
    private Settings settings;

    State(Content content) {
        settings = content.settings();
        content.nodes().forEach(network::put);
        content.links().forEach(network::put);
        content.views().forEach(v -> views.add(new LiveView(v)));
    }

    Settings settings() {
        return settings;
    }

    /** The leaf edits that an edit comes to in the state as it is now, such as the links that go with a node. */
    List<Edit> completed(Edit leaf) {
        if (leaf instanceof RemoveNode remove) {
            var id = remove.node().id();
            var links = Stream.concat(network.linksFrom(id).stream(), network.linksTo(id).stream())
                    .distinct();
            var edits = new ArrayList<Edit>();
            links.forEach(link -> edits.addAll(completed(new RemoveLink(link))));
            for (var view : views.values()) {
                var box = view.box(id);
                if (box != null) {
                    edits.addAll(unfolded(view, id));
                    edits.add(new PlaceNode(view.id(), id, box, null));
                }
            }
            edits.add(remove);
            return edits;
        }
        if (leaf instanceof RemoveLink remove) {
            var edits = new ArrayList<Edit>(unbent(remove.link().id()));
            edits.add(remove);
            return edits;
        }
        if (leaf instanceof PlaceNode place && place.after() == null && views.contains(place.view())) {
            var edits = unfolded(view(place.view()), place.node());
            edits.add(place);
            return edits;
        }
        return List.of(leaf);
    }

    /** A node that leaves a view is opened, and leaves the closed groups around it. */
    private static List<Edit> unfolded(LiveView view, NodeId node) {
        var edits = new ArrayList<Edit>();
        var hidden = view.hiddenIn(node);
        if (!hidden.isEmpty()) {
            edits.add(new CloseGroup(view.id(), node, Set.of(), hidden));
        }
        view.closedAround(node).forEach(group -> edits.add(new CloseGroup(view.id(), group, Set.of(), Set.of(node))));
        return edits;
    }

    private List<Edit> unbent(LinkId link) {
        return views.values().stream()
                .filter(v -> !v.bends(link).isEmpty())
                .<Edit>map(v -> new BendLink(v.id(), link, v.bends(link), List.of()))
                .toList();
    }

    /** Makes one leaf edit. @throws RefusedEditException if it does not fit; nothing is changed then */
    void make(Edit edit) {
        if (edit instanceof AddNode add) {
            require(
                    network.node(add.node().id()) == null,
                    "There is already a node " + add.node().id());
            network.put(add.node());
        } else if (edit instanceof RemoveNode remove) {
            requireSame(
                    remove.node(),
                    network.node(remove.node().id()),
                    remove.node().id());
            network.remove(remove.node().id());
        } else if (edit instanceof ChangeNode change) {
            requireSame(
                    change.before(),
                    network.node(change.before().id()),
                    change.before().id());
            network.put(change.after());
        } else if (edit instanceof AddLink add) {
            require(
                    network.link(add.link().id()) == null,
                    "There is already a link " + add.link().id());
            requireEnds(add.link());
            network.put(add.link());
        } else if (edit instanceof RemoveLink remove) {
            requireSame(
                    remove.link(),
                    network.link(remove.link().id()),
                    remove.link().id());
            network.remove(remove.link().id());
        } else if (edit instanceof ChangeLink change) {
            requireSame(
                    change.before(),
                    network.link(change.before().id()),
                    change.before().id());
            requireEnds(change.after());
            network.put(change.after());
        } else if (edit instanceof ChangeSettings change) {
            require(settings.equals(change.before()), "The settings have changed since");
            settings = change.after();
        } else {
            makeInView(edit);
        }
    }

    private void makeInView(Edit edit) {
        if (edit instanceof AddView add) {
            require(
                    !views.contains(add.view().id()),
                    "There is already a view " + add.view().id());
            require(views.size() < 1_000, "A document holds at most 1,000 views");
            add.view().boxes().keySet().forEach(this::requireNode);
            views.add(new LiveView(add.view()));
        } else if (edit instanceof RemoveView remove) {
            require(
                    view(remove.view().id()).snapshot().equals(remove.view()),
                    "The view has changed since: " + remove.view().name());
            views.remove(remove.view().id());
        } else if (edit instanceof RenameView rename) {
            require(view(rename.view()).name().equals(rename.before()), "The view has another name by now");
            view(rename.view()).rename(rename.after());
        } else if (edit instanceof PlaceNode place) {
            require(
                    Objects.equals(view(place.view()).box(place.node()), place.before()),
                    "The node has moved since: " + place.node());
            requireNode(place.node());
            view(place.view()).place(place.node(), place.after());
        } else if (edit instanceof BendLink bend) {
            require(
                    view(bend.view()).bends(bend.link()).equals(bend.before()),
                    "The link has been bent since: " + bend.link());
            view(bend.view()).bend(bend.link(), bend.after());
        } else if (edit instanceof CloseGroup close) {
            requireFits(close, view(close.view()));
            view(close.view()).close(close.group(), close.hides(), close.shows());
        } else if (edit instanceof ChangeLook change) {
            require(view(change.view()).look().equals(change.before()), "The look of the view has changed since");
            view(change.view()).show(change.after());
        } else if (edit instanceof Group) {
            throw new IllegalArgumentException("Not a leaf: " + edit.label());
        }
    }

    private static void requireFits(CloseGroup close, LiveView view) {
        var hidden = view.hiddenIn(close.group());
        require(
                hidden.containsAll(close.shows()) && close.hides().stream().noneMatch(hidden::contains),
                "The group has been closed or opened since: " + close.group());
        require(
                close.hides().isEmpty() || view.box(close.group()) != null,
                "The group is not in the view: " + close.group());
        require(
                close.hides().stream().allMatch(node -> view.box(node) != null && !node.equals(close.group())),
                "Not in the view, or the group itself, and so nothing to hide in " + close.group());
    }

    private LiveView view(ViewId id) {
        var view = views.get(id);
        require(view != null, "There is no view " + id);
        return Objects.requireNonNull(view);
    }

    private void requireEnds(Link link) {
        requireNode(link.from());
        requireNode(link.to());
    }

    private void requireNode(NodeId id) {
        require(network.node(id) != null, "There is no node " + id);
    }

    private static void requireSame(Object expected, @Nullable Object found, ElementId id) {
        require(expected.equals(found), found == null ? "It is no longer here: " + id : "It has changed since: " + id);
    }

    private static void require(boolean fits, String otherwise) {
        if (!fits) {
            throw new RefusedEditException(otherwise);
        }
    }
}
