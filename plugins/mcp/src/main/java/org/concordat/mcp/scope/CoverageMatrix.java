package org.concordat.mcp.scope;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.integration.IntegratedPartnership;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.Choice;
import org.concordat.mcp.vocabulary.McpTypes;

/**
 * The services of an MCP by level of need: those in the scope of its agreements and those that it or its members provide.
 *
 * @param services each once, by name
 */
record CoverageMatrix(IntegratedPartnership mcp, List<Node> services) {

    /** The four levels of need, from the whole population to the highest needs. */
    static final List<Choice> LEVELS = Services.POPULATION_LEVEL.choices();

    static CoverageMatrix of(IntegratedPartnership mcp) {
        var asAt = mcp.asAt();
        var services = new LinkedHashSet<Node>();
        mcp.contracts().all().forEach(c -> services.addAll(Agreements.scope(c, asAt)));
        Stream.concat(Stream.of(mcp.node()), mcp.members().all().stream())
                .flatMap(provider -> provided(provider, asAt))
                .forEach(services::add);
        return new CoverageMatrix(
                mcp,
                services.stream().sorted(Comparator.comparing(InWords::name)).toList());
    }

    private static Stream<Node> provided(Node provider, AsAt asAt) {
        return asAt.targets(provider, ServiceLinks.PROVIDES).stream().filter(s -> s.isA(Services.SERVICE));
    }

    /** The level of need that a service is for; an extensive care service is for the highest needs unless it says otherwise. */
    static Optional<String> level(Node service) {
        return service.find(Services.POPULATION_LEVEL)
                .or(() -> service.isA(McpTypes.EXTENSIVE_CARE_SERVICE)
                        ? Optional.of(Services.HIGHEST_NEEDS)
                        : Optional.empty());
    }

    boolean covers(Node service, Choice level) {
        return level(service).filter(level.id()::equals).isPresent();
    }

    /** Whether any service says for which level of need it is. */
    boolean isStated() {
        return services.stream().anyMatch(s -> level(s).isPresent());
    }

    /** How many services do not say for which level of need they are. */
    long unstated() {
        return services.stream().filter(s -> level(s).isEmpty()).count();
    }

    /** The levels that no service is for. */
    List<Choice> gaps() {
        return LEVELS.stream()
                .filter(level -> services.stream().noneMatch(s -> covers(s, level)))
                .toList();
    }
}
