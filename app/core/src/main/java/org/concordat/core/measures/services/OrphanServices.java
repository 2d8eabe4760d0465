package org.concordat.core.measures.services;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.Services;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.core.accountability.Footing;
import org.concordat.core.accountability.ProvidedServices;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.measures.words.CoreMeasure;

/** Which services have no provider on the day: those in force, and those that are still coming. */
public final class OrphanServices extends CoreMeasure {

    private static final int MOST_NAMES = 40;

    public OrphanServices() {
        super("core.orphanServices");
    }

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        var services = asAt.nodes(Services.SERVICE).sorted(ByName.ORDER).toList();
        if (services.isEmpty()) {
            return List.of();
        }
        var provided = ProvidedServices.of(asAt);
        var without = services.stream()
                .filter(s -> !provided.include(s, Footing.of(s, asAt).orElse(Footing.NOT_SAID)))
                .toList();
        if (without.isEmpty()) {
            return List.of(figure(0, services, say("none", services.size(), InWords.day(asAt.day()))));
        }
        var coming = without.stream().filter(s -> isComing(s, asAt)).toList();
        var now = without.stream().filter(s -> !coming.contains(s)).toList();
        return Stream.of(part("some", now, services.size(), asAt), part("coming", coming, services.size(), asAt))
                .flatMap(s -> s)
                .toList();
    }

    private static boolean isComing(Node service, AsAt asAt) {
        return !asAt.isInForce(service)
                || Footing.of(service, asAt).filter(Footing.COMING::equals).isPresent();
    }

    private Stream<Figure> part(String key, List<Node> without, int all, AsAt asAt) {
        return without.isEmpty()
                ? Stream.empty()
                : Stream.of(figure(
                        without.size(),
                        without,
                        say(key, without.size(), all, InWords.some(without, MOST_NAMES), InWords.day(asAt.day()))));
    }
}
