package org.concordat.exchange.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.LinkFamily;
import org.jspecify.annotations.Nullable;

/** Which members stand within what they are members of, as a view shows it. A frame is larger than what is in it, so that none holds itself. */
public final class Nesting {

    private final Map<NodeId, List<NodeId>> around = new HashMap<>();

    private Nesting() {}

    public static Nesting of(Network network, @Nullable View view) {
        var nesting = new Nesting();
        if (view != null) {
            for (var link : network.links()) {
                if (link.type().family() == LinkFamily.MEMBERSHIP
                        && isWithin(view.box(link.from()), view.box(link.to()))) {
                    var frames = nesting.around.computeIfAbsent(link.from(), id -> new ArrayList<>());
                    if (!frames.contains(link.to())) {
                        frames.add(link.to());
                    }
                }
            }
            nesting.around.values().forEach(frames -> frames.sort(bySize(view)));
        }
        return nesting;
    }

    private static Comparator<NodeId> bySize(View view) {
        return Comparator.comparing((NodeId id) -> area(Objects.requireNonNull(view.box(id))))
                .thenComparing(Comparator.naturalOrder());
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }

    private static boolean isWithin(@Nullable Box inner, @Nullable Box outer) {
        return inner != null
                && outer != null
                && inner.x() >= outer.x()
                && inner.y() >= outer.y()
                && inner.x() + inner.width() <= outer.x() + outer.width()
                && inner.y() + inner.height() <= outer.y() + outer.height()
                && area(inner) < area(outer);
    }

    /** The smallest frame around a node, or null. */
    public @Nullable NodeId frame(NodeId node) {
        var frames = around.get(node);
        return frames == null ? null : frames.get(0);
    }

    /** The nodes that stand within several frames, of which a tree can keep but one. */
    List<NodeId> inSeveral() {
        return around.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
