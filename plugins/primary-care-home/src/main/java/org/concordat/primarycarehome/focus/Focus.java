package org.concordat.primarycarehome.focus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.Plans;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.primarycarehome.home.Home;
import org.concordat.primarycarehome.home.Standing;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeAdditions;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeTypes;
import org.concordat.primarycarehome.workforce.SharedStaff;

/**
 * What a home works for.
 *
 * @param services of the home: those that it, its members and its teams provide and those in the scope of its agreements, each once
 * @param outcomes by which it is measured: outcomes that it or its workstreams deliver or its boards watch, and contracts that pay for
 *     outcomes
 */
public record Focus(Home home, List<Node> services, List<Node> outcomes) {

    private static final Set<String> FOR_OUTCOMES = Set.of("outcomes", "outcome_based");

    public static Focus of(Home home) {
        var services = new LinkedHashSet<Node>();
        var outcomes = new LinkedHashSet<Node>();
        var asAt = home.asAt();
        providers(home)
                .flatMap(p -> asAt.targets(p, ServiceLinks.PROVIDES).stream())
                .filter(n -> n.isA(Services.SERVICE))
                .forEach(services::add);
        for (var body : home.bodies()) {
            for (var contract : Agreements.binding(body, asAt)) {
                services.addAll(Agreements.scope(contract, asAt));
                if (paysForOutcomes(contract)) {
                    outcomes.add(contract);
                }
            }
            outcomes(body, asAt).forEach(outcomes::add);
        }
        return new Focus(home, List.copyOf(services), List.copyOf(outcomes));
    }

    private static Stream<Node> providers(Home home) {
        return Stream.of(
                        home.bodies().stream(),
                        home.allMembers().stream(),
                        home.members().practices().stream(),
                        SharedStaff.of(home).teams().stream())
                .flatMap(nodes -> nodes)
                .distinct();
    }

    private static boolean paysForOutcomes(Node contract) {
        return FOR_OUTCOMES.contains(contract.get(Contracts.PAYMENT_BASIS, ""))
                || Agreements.form(contract).filter(FOR_OUTCOMES::contains).isPresent();
    }

    private static Stream<Node> outcomes(Node body, AsAt asAt) {
        var workstreams =
                asAt.nodes(Plans.WORKSTREAM).filter(w -> w.all(Plans.CONCERNS).contains(body.id()));
        var delivered = Stream.concat(Stream.of(body), workstreams)
                .flatMap(n -> asAt.targets(n, ServiceLinks.DELIVERS).stream());
        var watched = asAt.targets(body, GovernanceLinks.GOVERNED_BY).stream()
                .flatMap(board -> asAt.targets(board, GovernanceLinks.MONITORS).stream());
        return Stream.concat(delivered, watched).filter(n -> n.isA(Plans.OUTCOME));
    }

    /** The services that are care fitted to the person, by type or as they say. */
    public List<Node> personalised() {
        return services.stream()
                .filter(s -> s.isA(PrimaryCareHomeTypes.PERSONALISED_CARE_SERVICE)
                        || s.get(PrimaryCareHomeAdditions.PERSONALISED, false))
                .toList();
    }

    /** Whether it has both. One without the other is a lack, and so are services that all say that they are not personalised. */
    public Standing standing() {
        if (personalised().isEmpty() && outcomes.isEmpty()) {
            return noneIsPersonalised() ? Standing.LACKING : Standing.UNSAID;
        }
        if (personalised().isEmpty() || outcomes.isEmpty()) {
            return Standing.LACKING;
        }
        return Standing.there(anyInForce(personalised()) && anyInForce(outcomes));
    }

    private boolean noneIsPersonalised() {
        return !services.isEmpty() && services.stream().allMatch(s -> s.has(PrimaryCareHomeAdditions.PERSONALISED));
    }

    private boolean anyInForce(List<Node> nodes) {
        return nodes.stream().anyMatch(home.asAt()::isInForce);
    }
}
