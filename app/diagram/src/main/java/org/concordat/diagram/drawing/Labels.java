package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
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

    private final Scene scene;
    private final Map<NodeId, NodeSpot> nodes;
    private final Grid<NodeSpot> nodeGrid;
    private final Stars stars;
    private final Map<LinkId, Speaker> speaking = new HashMap<>();
    private final Map<LinkId, Label> placed = new HashMap<>();
    private final Set<LinkId> changed = new HashSet<>();
    private final NavigableSet<LinkId> pushed = new TreeSet<>();
    private Grid<Speaker> speakers = new Grid<>(0);
    private Grid<Label> plates = new Grid<>(0);
    private @Nullable Leaders leaders;
    private boolean awake;

    Labels(SeenNetwork network, Scene scene) {
        nodes = scene.nodes;
        this.scene = scene;
        nodeGrid = scene.nodeGrid;
        stars = new Stars(network, scene);
    }

    /**
     * Places all labels if that was not done yet, or goes on with it: a drawing so small that nobody could read them does without. None is
     * to be had until all are placed.
     *
     * @param goOn asked after each; once it says no, the rest is left for another time
     * @return whether all are placed
     */
    boolean wake(BooleanSupplier goOn) {
        if (!awake && goOn.getAsBoolean()) {
            if (leaders == null) {
                leaders = new Leaders(nodes.values(), scene.bundles().values());
            }
            awake = leaders.each(goOn, this::speakFirst) && settle(new Dirt(), goOn);
        }
        return awake;
    }

    /** The label of a link, or null if it has none. */
    @Nullable
    Label get(LinkId id) {
        return awake ? placed.get(id) : null;
    }

    Collection<Label> all() {
        return awake ? placed.values() : List.of();
    }

    Collection<Label> near(Rectangle2D area) {
        return awake ? plates.near(area) : List.of();
    }

    /** Notes that a link is no longer drawn as it was. */
    void gone(Link before) {
        if (isToBeTold()) {
            changed.addAll(stars.around(before, speaking::containsKey));
        }
    }

    /** Notes that a link is drawn now. */
    void came(Link after) {
        if (isToBeTold()) {
            changed.addAll(stars.around(after, speaking::containsKey));
        }
    }

    /** Notes that a link takes another way. */
    void moved(Link after) {
        if (isToBeTold()) {
            changed.add(after.id());
        }
    }

    /** Notes that a box stands or stood somewhere. */
    void boxChanged(Rectangle2D box) {
        if (isToBeTold()) {
            speakers.visit(box, speaker -> pushed.add(speaker.id()));
        }
    }

    /** Whether a change matters; placing that was only half done begins anew another time. */
    private boolean isToBeTold() {
        if (!awake && leaders != null) {
            leaders = null;
            speaking.clear();
            speakers = new Grid<>(0);
            placed.clear();
            plates = new Grid<>(0);
            pushed.clear();
        }
        return awake;
    }

    /** Brings the labels in line with all that was noted. */
    void settle(Dirt dirt) {
        if (awake) {
            changed.forEach(this::listSpeaker);
            pushed.addAll(changed);
            changed.clear();
            settle(dirt, () -> true);
        }
    }

    /** @return whether all are looked at */
    private boolean settle(Dirt dirt, BooleanSupplier goOn) {
        while (!pushed.isEmpty() && goOn.getAsBoolean()) {
            var id = Objects.requireNonNull(pushed.pollFirst());
            var before = placed.get(id);
            var after = find(id);
            if (before == null ? after != null : after == null || !before.isSame(after)) {
                replace(before, after, dirt);
            }
        }
        return pushed.isEmpty();
    }

    private void listSpeaker(LinkId id) {
        var before = speaking.remove(id);
        if (before != null) {
            speakers.remove(before);
        }
        var bundle = scene.bundles().get(id);
        if (bundle != null && stars.leads(bundle.link(id))) {
            speak(id);
        }
    }

    private void speakFirst(LinkId id) {
        speak(id);
        pushed.add(id);
    }

    private void speak(LinkId id) {
        var bundle = Objects.requireNonNull(scene.bundles().get(id));
        var speaker = Speaker.of(bundle.item(id), bundle.words(bundle.link(id)));
        speaking.put(id, speaker);
        speakers.add(speaker);
    }

    private @Nullable Label find(LinkId id) {
        var speaker = speaking.get(id);
        if (speaker != null) {
            for (var plate : speaker.plates()) {
                if (isFree(Speaker.room(plate), id)) {
                    return speaker.at(plate);
                }
            }
        }
        return null;
    }

    private boolean isFree(Rectangle2D room, LinkId by) {
        return !nodeGrid.any(room, node -> blocks(node, room))
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

    private void replace(@Nullable Label before, @Nullable Label after, Dirt dirt) {
        if (before != null) {
            placed.remove(before.id());
            plates.remove(before);
            tell(before, dirt);
        }
        if (after != null) {
            placed.put(after.id(), after);
            plates.add(after);
            tell(after, dirt);
        }
    }

    /** Has what a label hides or sets free painted again, and the labels after it looked at. */
    private void tell(Label label, Dirt dirt) {
        dirt.add(label.plate());
        speakers.visit(label.plate(), speaker -> {
            if (speaker.id().compareTo(label.id()) > 0) {
                pushed.add(speaker.id());
            }
        });
    }
}
