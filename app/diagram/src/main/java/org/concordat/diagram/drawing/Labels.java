package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.api.fact.LinkId;
import org.concordat.api.network.Network;
import org.jspecify.annotations.Nullable;

/**
 * Places the labels of links. In the order of ids each label takes the first place that no box and no earlier label holds. When something
 * changes only those labels are looked at again that it may push or free, in that same order, so the outcome is that of placing all afresh.
 */
final class Labels {

    /** Half of the largest plate. */
    private static final double REACH_X = 84;

    private static final double REACH_Y = 20;

    private final Map<LinkId, LinkItem> links;
    private final LabelSpots spots;
    private final Stars stars;
    private final Map<LinkId, LinkItem> speaking = new HashMap<>();
    private final Grid<LinkItem> speakers = new Grid<>();
    private final Map<LinkId, Label> placed = new HashMap<>();
    private final Grid<Label> plates = new Grid<>();
    private final Set<LinkId> changed = new HashSet<>();

    Labels(Network network, Map<LinkId, LinkItem> links, Grid<NodeItem> nodes) {
        this.links = links;
        spots = new LabelSpots(nodes);
        stars = new Stars(network, links::containsKey);
    }

    /** The label of a link, or null if it has none. */
    @Nullable
    Label get(LinkId id) {
        return placed.get(id);
    }

    Collection<Label> all() {
        return placed.values();
    }

    Collection<Label> near(Rectangle2D area) {
        return plates.near(area);
    }

    /** Notes that a link is no longer drawn as it was. */
    void gone(LinkItem before) {
        changed.addAll(stars.remove(before.link()));
    }

    /** Notes that a link is drawn now. */
    void came(LinkItem after) {
        changed.addAll(stars.add(after.link()));
    }

    /** Notes that a link takes another way. */
    void moved(LinkItem after) {
        changed.add(after.id());
    }

    /** Notes that a box stands or stood somewhere. */
    void boxChanged(Rectangle2D box) {
        speakersNear(box).forEach(link -> changed.add(link.id()));
    }

    /** Brings the labels in line with all that was noted. */
    void settle(Dirt dirt) {
        changed.forEach(this::listSpeaker);
        var queue = new TreeSet<>(changed);
        changed.clear();
        for (var id = queue.pollFirst(); id != null; id = queue.pollFirst()) {
            var before = placed.get(id);
            var after = find(id);
            if (!Objects.equals(before, after)) {
                replace(id, before, after, queue, dirt);
            }
        }
    }

    private void listSpeaker(LinkId id) {
        var before = speaking.get(id);
        var drawn = links.get(id);
        var after = drawn != null && stars.leads(drawn.link()) ? drawn : null;
        if (before == after) {
            return;
        }
        if (before != null) {
            speaking.remove(id);
            speakers.remove(before, before.trace());
        }
        if (after != null) {
            speaking.put(id, after);
            speakers.add(after, after.trace());
        }
    }

    private @Nullable Label find(LinkId id) {
        var link = speaking.get(id);
        return link == null ? null : spots.find(link, room -> isTaken(room, id)).orElse(null);
    }

    private boolean isTaken(Rectangle2D room, LinkId by) {
        return plates.near(room).stream()
                .anyMatch(label -> label.id().compareTo(by) < 0 && label.plate().intersects(room));
    }

    private void replace(LinkId id, @Nullable Label before, @Nullable Label after, Set<LinkId> queue, Dirt dirt) {
        if (before != null) {
            placed.remove(id);
            plates.remove(before, before.plate());
            dirt.add(before.plate());
            queueLater(before, queue);
        }
        if (after != null) {
            placed.put(id, after);
            plates.add(after, after.plate());
            dirt.add(after.plate());
            queueLater(after, queue);
        }
    }

    private void queueLater(Label label, Set<LinkId> queue) {
        for (var link : speakersNear(label.plate())) {
            if (link.id().compareTo(label.id()) > 0) {
                queue.add(link.id());
            }
        }
    }

    private Collection<LinkItem> speakersNear(Rectangle2D area) {
        return speakers.near(Dirt.grown(area, REACH_X, REACH_Y));
    }
}
