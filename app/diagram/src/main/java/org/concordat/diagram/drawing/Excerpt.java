package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Look;
import org.concordat.diagram.figure.PaleSurface;
import org.concordat.diagram.figure.PinSign;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Group;
import org.concordat.diagram.surface.Surface;
import org.jspecify.annotations.Nullable;

/**
 * Some elements of a drawing as they were when the excerpt was taken. Any thread may paint it, also after the drawing has changed.
 */
public final class Excerpt {

    private final List<NodeSpot> nodes;
    private final List<Bundle> bundles;
    private final List<Label> labels;
    private final Predicate<LinkItem> shown;
    private final Set<ElementId> pale;
    private final Lanes lanes;
    private final boolean hops;

    private Excerpt(
            List<NodeSpot> nodes,
            List<Bundle> bundles,
            List<Label> labels,
            Predicate<LinkItem> shown,
            Set<ElementId> pale,
            Lanes lanes,
            boolean hops) {
        this.nodes = nodes;
        this.bundles = bundles;
        this.labels = labels;
        this.shown = shown;
        this.pale = pale;
        this.lanes = lanes;
        this.hops = hops;
    }

    /** The same with links that hop over others; any look may forbid that, and so does a drawing with very many links. */
    Excerpt hopping(Scene scene, Look look) {
        boolean few = scene.size() - scene.nodes.size() <= Crossings.MOST_LINKS;
        return new Excerpt(nodes, bundles, labels, shown, pale, lanes, few && !look.plainCrossings());
    }

    /** The same with the bands that lie behind everything. */
    Excerpt onLanes(Look look) {
        return new Excerpt(nodes, bundles, labels, shown, pale, new Lanes(look.lanes()), hops);
    }

    /** What touches an area, but for some elements. */
    static Excerpt of(Scene scene, Rectangle2D area, Set<? extends ElementId> without, Pallor pallor) {
        var nodes = scene.nodeGrid.near(area).stream()
                .filter(spot -> !without.contains(spot.id()))
                .toList();
        var bundles = scene.bundleGrid().near(area);
        return new Excerpt(
                nodes,
                bundles,
                scene.labels.near(area).stream()
                        .filter(label -> !without.contains(label.id()))
                        .toList(),
                link -> link.bounds().intersects(area) && !without.contains(link.id()),
                pallor.among(nodes, bundles),
                new Lanes(List.of()),
                false);
    }

    /** Those of the given elements that are drawn. */
    static Excerpt of(Scene scene, Set<? extends ElementId> only, Pallor pallor) {
        var nodes = all(only, NodeId.class, scene.nodes::get);
        var bundles = all(only, LinkId.class, scene.bundles()::get);
        return new Excerpt(
                nodes,
                bundles,
                all(only, LinkId.class, scene.labels::get),
                link -> only.contains(link.id()),
                pallor.among(nodes, bundles),
                new Lanes(List.of()),
                false);
    }

    private static <I extends ElementId, T> List<T> all(
            Collection<? extends ElementId> ids, Class<I> kind, Function<I, @Nullable T> finder) {
        return ids.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(finder)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** About how much there is to paint: the number of nodes and links. */
    public int size() {
        return nodes.size() + bundles.size();
    }

    /** Paints lanes, then frames, then lines, then nodes, then labels; the ground is not painted. */
    public void paint(Surface surface, Theme theme) {
        new Painting(surface, theme).paint();
    }

    /** Marks the pinned nodes; for those who draw, no part of a picture. */
    public void paintPins(Surface surface, Theme theme) {
        nodes.stream()
                .filter(NodeSpot::isPinned)
                .forEach(spot -> PinSign.in(spot.box()).paint(surface, theme));
    }

    private final class Painting {

        private final Surface surface;
        private final Theme theme;
        private Crossings crossings = Crossings.among(List.of());

        Painting(Surface surface, Theme theme) {
            this.surface = surface;
            this.theme = theme;
        }

        void paint() {
            var ordered = nodes.stream().sorted(NodeSpot.PAINTING_ORDER).toList();
            lanes.paint(surface, theme);
            layer(Group.FRAMES, ordered.stream().filter(NodeSpot::isFrame).toList(), this::paint);
            var links = links();
            crossings = Crossings.among(hops ? links : List.of());
            layer(Group.LINKS, links, this::paint);
            layer(Group.NODES, ordered.stream().filter(spot -> !spot.isFrame()).toList(), this::paint);
            layer(
                    Group.LABELS,
                    labels.stream().sorted(Comparator.comparing(Label::id)).toList(),
                    label -> label.figure().paintLabel(on(label.id()), theme));
        }

        private <T> void layer(Group group, List<T> items, Consumer<T> painter) {
            if (!items.isEmpty()) {
                surface.push(group);
                items.forEach(painter);
                surface.pop();
            }
        }

        private Surface on(ElementId id) {
            return pale.contains(id) ? new PaleSurface(surface, theme) : surface;
        }

        private void paint(NodeSpot spot) {
            var figure = spot.figure();
            surface.push(Group.element("node", spot.id().value(), figure.label(), figure.caption()));
            figure.paint(on(spot.id()), theme);
            surface.pop();
        }

        private void paint(Bundle.Line line) {
            surface.push(Group.element("link", line.item().id().value(), line.title(), ""));
            line.item()
                    .figure()
                    .paintLine(
                            on(line.item().id()),
                            theme,
                            crossings.of(line.item().id()));
            surface.pop();
        }
    }

    private List<Bundle.Line> links() {
        return bundles.stream()
                .flatMap(bundle -> bundle.items().stream().filter(shown).map(item -> new Bundle.Line(item, bundle)))
                .sorted(Comparator.comparing(line -> line.item().id()))
                .toList();
    }
}
