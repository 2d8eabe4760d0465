package org.concordat.desktop.importing.preview;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.intake.ArrangedView;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.Watcher;

/** A view of what an import adds, with what it is joined to, for imports that propose none themselves. */
final class ProposedView {

    /** More nodes than this on one view are no picture that anybody reads; they come without. */
    static final int MOST = 2_000;

    private final Intake intake;
    private final Network network;

    /** @param network as it is before the import */
    ProposedView(Intake intake, Network network) {
        this.intake = intake;
        this.network = network;
    }

    /** The intake with a view, unless the name is empty, or it has views, adds no nodes, or adds too many. */
    Intake named(String name, String step, Watcher watcher) {
        int count = intake.addedNodes().size();
        if (name.isEmpty() || !intake.views().isEmpty() || count == 0 || count > MOST) {
            return intake;
        }
        var shown = shown();
        var boxes = new HashMap<NodeId, Box>();
        shown.forEach(node -> {
            var style = node.type().style();
            boxes.put(node.id(), Box.of(0, 0, style.width(), style.height()));
        });
        var view = new View(ViewId.random(), name, boxes, new HashMap<>());
        var drawn = ArrangedView.of(
                NetworkSnapshot.of(shown, links(boxes.keySet())), view, done -> watcher.reached(step, done));
        return intake.withViews(List.of(drawn));
    }

    /** The added nodes, and where there is room also those of the network that they are linked with. */
    private Collection<Node> shown() {
        var shown = new LinkedHashSet<>(intake.addedNodes());
        intake.addedLinks().stream()
                .flatMap(link -> List.of(link.from(), link.to()).stream())
                .flatMap(id -> network.find(id).stream())
                .limit((long) MOST - shown.size())
                .forEach(shown::add);
        return shown;
    }

    private List<Link> links(Set<NodeId> nodes) {
        return intake.addedLinks().stream()
                .filter(link -> nodes.contains(link.from()) && nodes.contains(link.to()))
                .toList();
    }
}
