package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.concordat.api.core.Core;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Group;
import org.concordat.diagram.surface.Surface;

/** Paints a scene: frames, then lines, then nodes, then labels. */
record Painting(Network network, Scene scene, Surface surface, Theme theme) {

    /** How far a broad line and its arrow reach beside its middle. */
    private static final double LINE_REACH = 40;

    void paint(Rectangle2D clip) {
        var nodes = scene.nodeGrid.near(clip).stream()
                .filter(item -> item.bounds().intersects(clip))
                .sorted(NodeItem.PAINTING_ORDER)
                .toList();
        layer(Group.FRAMES, nodes.stream().filter(NodeItem::isFrame).toList(), this::paint);
        layer(Group.LINKS, links(clip), this::paint);
        layer(Group.NODES, nodes.stream().filter(item -> !item.isFrame()).toList(), this::paint);
        layer(Group.LABELS, labels(clip), label -> label.figure().paintLabel(surface, theme));
    }

    private List<LinkItem> links(Rectangle2D clip) {
        return scene.linkGrid.near(Dirt.grown(clip, LINE_REACH, LINE_REACH)).stream()
                .filter(item -> item.bounds().intersects(clip))
                .sorted(Comparator.comparing(LinkItem::id))
                .toList();
    }

    private List<Label> labels(Rectangle2D clip) {
        return scene.labels.near(clip).stream()
                .filter(label -> label.plate().intersects(clip))
                .sorted(Comparator.comparing(Label::id))
                .toList();
    }

    private <T> void layer(Group group, List<T> items, Consumer<T> painter) {
        if (!items.isEmpty()) {
            surface.push(group);
            items.forEach(painter);
            surface.pop();
        }
    }

    private void paint(NodeItem item) {
        surface.push(Group.element(
                "node", item.id().value(), item.figure().label(), item.figure().caption()));
        item.figure().paint(surface, theme);
        surface.pop();
    }

    private void paint(LinkItem item) {
        var link = item.link();
        var title = name(link.from()) + " " + link.type().label() + " " + name(link.to());
        surface.push(Group.element("link", item.id().value(), title, ""));
        item.figure().paintLine(surface, theme);
        surface.pop();
    }

    private String name(NodeId id) {
        var node = network.node(id);
        return node == null ? "" : node.get(Core.NAME, node.type().label());
    }
}
