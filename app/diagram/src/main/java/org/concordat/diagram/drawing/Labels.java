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
import org.concordat.api.network.Link;
import org.concordat.diagram.figure.NodeFigure;
import org.concordat.diagram.folding.SeenNetwork;
import org.jspecify.annotations.Nullable;

/**
 * Places the labels of links. In the order of ids each label takes the first of its places that no box and no earlier label holds. When
 * something changes only those labels are looked at again that it may push or free, in that same order, so the outcome is that of placing
 * all afresh.
 */
final class Labels {

    /** Between a label and a box or another label. */
    static final double GAP = 3;

    private final Map<LinkId, Bundle> links;
    private final Grid<NodeSpot> nodes;
    private final Stars stars;
    private final Map<LinkId, Speaker> speaking = new HashMap<>();
    private final Grid<Speaker> speakers = new Grid<>(0);
    private final Map<LinkId, Label> placed = new HashMap<>();
    private final Grid<Label> plates = new Grid<>(0);
    private final Set<LinkId> changed = new HashSet<>();
    private final Set<LinkId> pushed = new HashSet<>();
    private boolean awake;

    Labels(SeenNetwork network, Map<LinkId, Bundle> links, Grid<NodeSpot> nodes) {
        this.links = links;
        this.nodes = nodes;
        stars = new Stars(network, links::containsKey);
    }

    /** Places all labels if that was not done yet: a drawing so small that nobody could read them does without. */
    void wake(Scene scene) {
        if (!awake) {
            awake = true;
            var leaders = Stars.leaders(scene);
            leaders.forEach(this::speak);
            pushed.addAll(leaders);
            settle(new Dirt());
        }
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
    void gone(Link before) {
        if (awake) {
            changed.addAll(stars.around(before, speaking::containsKey));
        }
    }

    /** Notes that a link is drawn now. */
    void came(Link after) {
        if (awake) {
            changed.addAll(stars.around(after, speaking::containsKey));
        }
    }

    /** Notes that a link takes another way. */
    void moved(Link after) {
        if (awake) {
            changed.add(after.id());
        }
    }

    /** Notes that a box stands or stood somewhere. */
    void boxChanged(Rectangle2D box) {
        speakers.visit(box, speaker -> pushed.add(speaker.id()));
    }

    /** Brings the labels in line with all that was noted. */
    void settle(Dirt dirt) {
        changed.forEach(this::listSpeaker);
        var queue = new TreeSet<>(changed);
        queue.addAll(pushed);
        changed.clear();
        pushed.clear();
        for (var id = queue.pollFirst(); id != null; id = queue.pollFirst()) {
            var before = placed.get(id);
            var after = find(id);
            if (before == null ? after != null : after == null || !before.isSame(after)) {
                replace(before, after, queue, dirt);
            }
        }
    }

    private void listSpeaker(LinkId id) {
        var before = speaking.remove(id);
        if (before != null) {
            speakers.remove(before);
        }
        var bundle = links.get(id);
        if (bundle != null && stars.leads(bundle.link(id))) {
            speak(id);
        }
    }

    private void speak(LinkId id) {
        var speaker = Speaker.of(Objects.requireNonNull(links.get(id)).item(id));
        speaking.put(id, speaker);
        speakers.add(speaker);
    }

    private @Nullable Label find(LinkId id) {
        var speaker = speaking.get(id);
        if (speaker != null) {
            for (var plate : speaker.plates()) {
                if (isFree(Dirt.grown(plate, GAP, GAP), id)) {
                    return speaker.at(plate);
                }
            }
        }
        return null;
    }

    private boolean isFree(Rectangle2D room, LinkId by) {
        return !nodes.any(room, node -> blocks(node, room))
                && !plates.any(
                        room,
                        label -> label.id().compareTo(by) < 0 && label.plate().intersects(room));
    }

    private static boolean blocks(NodeSpot node, Rectangle2D room) {
        var box = node.box();
        return box.intersects(room) && !(node.isFrame() && inside(box).contains(room));
    }

    /** The part of a frame where its members stand. */
    private static Rectangle2D inside(Rectangle2D frame) {
        return new Rectangle2D.Double(
                frame.getX(),
                frame.getY() + NodeFigure.FRAME_HEADER,
                frame.getWidth(),
                Math.max(0, frame.getHeight() - NodeFigure.FRAME_HEADER));
    }

    private void replace(@Nullable Label before, @Nullable Label after, Set<LinkId> queue, Dirt dirt) {
        if (before != null) {
            placed.remove(before.id());
            plates.remove(before);
            tell(before, queue, dirt);
        }
        if (after != null) {
            placed.put(after.id(), after);
            plates.add(after);
            tell(after, queue, dirt);
        }
    }

    /** Has what a label hides or sets free painted again, and the labels after it looked at. */
    private void tell(Label label, Set<LinkId> queue, Dirt dirt) {
        dirt.add(label.plate());
        speakers.visit(label.plate(), speaker -> {
            if (speaker.id().compareTo(label.id()) > 0) {
                queue.add(speaker.id());
            }
        });
    }
}
