package org.concordat.chambers.function;

import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.PopulationCovered;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.chambers.body.Chambers;

/**
 * CHM-09: a federation that provides services at scale has the scale. Services that it provides itself, or that are in the scope of a
 * contract that it holds, are at scale; primary medical services of the practices are not. One whose population is not known is passed
 * over.
 */
final class ScaleOfServices implements Rule {

    static final Parameter<Long> LEAST = new Parameter<>(
            Attribute.whole(WORDS, "medical-chambers.leastPopulation").withBounds(0, 1_000_000), 30_000L);
    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "CHM-09", Severity.WARNING, LEAST);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var least = BigDecimal.valueOf(check.get(LEAST));
        return Chambers.federations(check).stream()
                .flatMap(c -> PopulationCovered.of(c.node(), c.asAt())
                        .filter(p -> p.persons().compareTo(least) < 0)
                        .flatMap(p -> finding(c, p, least))
                        .stream())
                .toList();
    }

    private static Optional<Finding> finding(Chambers chambers, PopulationCovered covered, BigDecimal least) {
        var services = atScale(chambers);
        if (services.isEmpty()) {
            return Optional.empty();
        }
        var about = new ArrayList<>(List.of(chambers.node()));
        about.addAll(services);
        return Optional.of(ABOUT.finding(
                about, chambers.name(), InWords.names(services), covered.persons(), covered.basis(), least));
    }

    private static List<Node> atScale(Chambers chambers) {
        var asAt = chambers.asAt();
        var services = new LinkedHashSet<Node>();
        for (var body : chambers.bodies()) {
            services.addAll(asAt.targets(body, ServiceLinks.PROVIDES));
            Agreements.binding(body, asAt).stream()
                    .filter(c -> Agreements.holders(c, asAt).contains(body))
                    .forEach(c -> services.addAll(Agreements.scope(c, asAt)));
        }
        return services.stream()
                .filter(s -> !s.get(Services.PRIMARY_MEDICAL, false))
                .toList();
    }
}
