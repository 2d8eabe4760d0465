package org.concordat.desktop.canvas;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import org.concordat.api.core.Core;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.diagram.figure.LinkFigure;
import org.concordat.diagram.figure.NodeFigure;
import org.concordat.diagram.figure.Route;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Surface;
import org.jspecify.annotations.Nullable;

final class PlainPicture implements Picture {
    private final Network network;
    private final Map<NodeId, Box> boxes;
    private final Theme theme;

    PlainPicture(Network network, View view, Theme theme) {
        this.network = network;
        this.boxes = new HashMap<>(view.boxes());
        this.theme = theme;
    }

    @Override
    public Rectangle2D apply(Edit made) {
        for (var leaf : made.leaves()) {
            if (leaf instanceof PlaceNode p) {
                if (p.after() == null) boxes.remove(p.node());
                else boxes.put(p.node(), p.after());
            }
        }
        return new Rectangle2D.Double(-1e5, -1e5, 2e5, 2e5);
    }

    private Rectangle2D rect(NodeId id) {
        var b = boxes.getOrDefault(id, Box.of(0, 0, 1, 1));
        return new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height());
    }

    private NodeFigure figure(NodeId id) {
        var node = java.util.Objects.requireNonNull(network.node(id));
        return NodeFigure.of(node.type().style(), rect(id), node.get(Core.NAME, ""))
                .withCaption(node.type().label());
    }

    @Override
    public void paint(Surface surface, Rectangle2D clip) {
        network.links().forEach(l -> {
            if (boxes.containsKey(l.from()) && boxes.containsKey(l.to())) {
                LinkFigure.of(
                                Route.through(
                                        figure(l.from()).outline(),
                                        java.util.List.of(),
                                        figure(l.to()).outline()),
                                l.type().style())
                        .withLabel(l.type().label())
                        .paint(surface, theme);
            }
        });
        boxes.keySet().stream()
                .sorted(java.util.Comparator.comparing(i -> -rect(i).getWidth() * rect(i).getHeight()))
                .forEach(id -> {
                    if (network.node(id) != null && rect(id).intersects(clip))
                        figure(id).paint(surface, theme);
                });
    }

    @Override
    public @Nullable ElementId at(double x, double y, double tolerance) {
        for (var id : boxes.keySet().stream()
                .sorted(java.util.Comparator.comparing(i -> rect(i).getWidth() * rect(i).getHeight()))
                .toList()) if (rect(id).contains(x, y)) return id;
        for (var l : network.links()) {
            if (boxes.containsKey(l.from())
                    && boxes.containsKey(l.to())
                    && ((java.awt.geom.Line2D) null == null)
                    && java.awt.geom.Line2D.ptSegDist(
                                    rect(l.from()).getCenterX(),
                                    rect(l.from()).getCenterY(),
                                    rect(l.to()).getCenterX(),
                                    rect(l.to()).getCenterY(),
                                    x,
                                    y)
                            <= tolerance) return l.id();
        }
        return null;
    }

    @Override
    public Rectangle2D bounds() {
        Rectangle2D all = null;
        for (var id : boxes.keySet()) all = all == null ? rect(id) : all.createUnion(rect(id));
        return all == null ? new Rectangle2D.Double() : all;
    }

    @Override
    public Rectangle2D bounds(ElementId element) {
        return outline(element).getBounds2D();
    }

    @Override
    public Shape outline(ElementId element) {
        if (element instanceof NodeId id) return figure(id).outline().shape();
        var l = java.util.Objects.requireNonNull(network.link((org.concordat.api.fact.LinkId) element));
        var r = Route.through(
                figure(l.from()).outline(), java.util.List.of(), figure(l.to()).outline());
        var p = new Path2D.Double();
        Point2D first = r.points().get(0);
        p.moveTo(first.getX(), first.getY());
        r.points().forEach(q -> p.lineTo(q.getX(), q.getY()));
        return p;
    }
}
