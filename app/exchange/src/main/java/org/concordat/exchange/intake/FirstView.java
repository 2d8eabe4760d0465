package org.concordat.exchange.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.NetworkSnapshot;

/** Draws what comes into an empty network, so that there is something to see; where there is a network, its planner draws. */
public final class FirstView {

    /** More nodes than this are no picture that anybody reads. */
    private static final int MOST = 150;

    private static final ViewId ID = new ViewId("table");

    private FirstView() {}

    public static Intake in(Intake intake, Network network, Watcher watcher) {
        var added = intake.addedNodes();
        if (!network.nodes().isEmpty() || added.isEmpty() || added.size() > MOST) {
            return intake;
        }
        var boxes = new HashMap<NodeId, Box>();
        for (var node : added) {
            var style = node.type().style();
            boxes.put(node.id(), Box.of(0, 0, style.width(), style.height()));
        }
        var view = new View(ID, IntakeTexts.of("view"), boxes, Map.of());
        var drawn = ArrangedView.of(
                NetworkSnapshot.of(added, intake.addedLinks()),
                view,
                fraction -> watcher.reached(IntakeTexts.of("step.drawing"), fraction));
        return intake.withViews(List.of(drawn));
    }
}
