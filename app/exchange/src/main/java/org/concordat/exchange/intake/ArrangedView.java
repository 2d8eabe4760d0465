package org.concordat.exchange.intake;

import java.util.HashMap;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.diagram.arrangement.Arrangement;
import org.concordat.diagram.layout.LayeredLayout;
import org.concordat.diagram.layout.LayeredOptions;

/** Puts the nodes of a view that nobody has arranged yet in layers, as the window would. */
public final class ArrangedView {

    private ArrangedView() {}

    /**
     * The view with its nodes in their places. Takes long for many nodes.
     *
     * @param fraction hears how much of it is done; may throw to stop it
     */
    public static View of(Network network, View view, DoubleConsumer fraction) {
        var edit =
                Arrangement.of(network, view).arrange(new LayeredLayout(LayeredOptions.standard()), fraction::accept);
        var boxes = new HashMap<NodeId, Box>(view.boxes());
        var bends = new HashMap<LinkId, List<Bend>>(view.bends());
        for (var leaf : edit.leaves()) {
            if (leaf instanceof PlaceNode place && place.after() != null) {
                boxes.put(place.node(), place.after());
            } else if (leaf instanceof BendLink bend) {
                bends.put(bend.link(), bend.after());
            }
        }
        return new View(view.id(), view.name(), boxes, bends, view.closed(), view.look());
    }
}
