package org.concordat.core.measures.services;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Element;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.core.accountability.Providers;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.measures.words.CoreMeasure;

/** How often a patient on a pathway is handed from one organisation to another, and from one setting to another. */
public final class HandOffs extends CoreMeasure {

    public HandOffs() {
        super("core.handOffs");
    }

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        var providers = Providers.of(asAt);
        return asAt.nodes(Services.PATHWAY)
                .sorted(ByName.ORDER)
                .map(p -> of(p, providers, asAt))
                .toList();
    }

    private Figure of(Node pathway, Providers providers, AsAt asAt) {
        var steps = pathway.all(Services.STEPS).stream()
                .flatMap(id -> asAt.network().find(id).stream())
                .filter(asAt::stands)
                .toList();
        var used = new LinkedHashSet<Element>(List.of(pathway));
        used.addAll(steps);
        if (steps.size() < 2) {
            used.addAll(asAt.origins(pathway, PlaceLinks.PART_OF));
            return unknown(used, say("noOrder", InWords.name(pathway)));
        }
        var handed = new ArrayList<String>();
        var silent = new LinkedHashSet<Node>();
        int settings = 0;
        for (int i = 1; i < steps.size(); i++) {
            var before = providers.of(steps.get(i - 1));
            var after = providers.of(steps.get(i));
            used.addAll(before);
            used.addAll(after);
            if (before.isEmpty()) {
                silent.add(steps.get(i - 1));
            }
            if (after.isEmpty()) {
                silent.add(steps.get(i));
            }
            if (!before.isEmpty() && !after.isEmpty() && Collections.disjoint(before, after)) {
                handed.add(say("handed", InWords.names(before), InWords.names(after)));
            }
            settings += changesSetting(steps.get(i - 1), steps.get(i)) ? 1 : 0;
        }
        var from = handed.isEmpty() ? "" : ": " + InWords.list(handed);
        var missing = silent.isEmpty() ? "" : " " + say("silent", InWords.inOrder(silent));
        return figure(
                        handed.size(),
                        used,
                        say("count", InWords.name(pathway), steps.size(), handed.size(), settings, from) + missing)
                .of(pathway);
    }

    private static boolean changesSetting(Node before, Node after) {
        var one = before.get(Services.SETTING);
        var other = after.get(Services.SETTING);
        return one != null && other != null && !Objects.equals(one, other);
    }
}
