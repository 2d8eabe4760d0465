package org.concordat.api.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;

/**
 * Who is bound by a contract on a day, in which role, and for which services.
 *
 * @since 0.1.0
 */
public final class Agreements {

    private Agreements() {}

    /** The form of a contract: as stated, else the one that its type presets. */
    public static Optional<String> form(Node contract) {
        return contract.find(Contracts.CONTRACT_FORM).or(() -> contract.type().preset(Contracts.CONTRACT_FORM));
    }

    public static boolean hasForm(Node contract, String form) {
        return form(contract).filter(form::equals).isPresent();
    }

    public static boolean isAlliance(Node contract) {
        return hasForm(contract, Contracts.ALLIANCE_AGREEMENT);
    }

    /** All who are bound by a contract, each once. */
    public static List<Node> parties(Node contract, AsAt asAt) {
        return Stream.concat(
                        asAt.origins(contract, ContractLinks.HOLDS_CONTRACT).stream(),
                        asAt.origins(contract, ContractLinks.PARTY_TO).stream())
                .distinct()
                .toList();
    }

    /** The contracts that a party holds or is party to, each once. */
    public static List<Node> binding(Node party, AsAt asAt) {
        return Stream.concat(
                        asAt.targets(party, ContractLinks.HOLDS_CONTRACT).stream(),
                        asAt.targets(party, ContractLinks.PARTY_TO).stream())
                .distinct()
                .toList();
    }

    /** Who holds a contract: by a link that says so, or as a party in the role of holder or lead. */
    public static List<Node> holders(Node contract, AsAt asAt) {
        var holders = new ArrayList<>(asAt.origins(contract, ContractLinks.HOLDS_CONTRACT));
        asAt.linksTo(contract, ContractLinks.PARTY_TO)
                .filter(Agreements::isHolding)
                .map(asAt::from)
                .forEach(holders::add);
        return holders.stream().distinct().toList();
    }

    /** Whether a party holds the contract, by its role. */
    public static boolean isHolding(Link party) {
        var role = party.get(ContractLinks.PARTY_ROLE, "");
        return role.equals(ContractLinks.HOLDER) || role.equals(ContractLinks.LEAD);
    }

    /** The commissioners that are party to a contract or commission it, each once. */
    public static List<Node> commissioners(Node contract, AsAt asAt) {
        return Stream.concat(
                        asAt.origins(contract, ContractLinks.COMMISSIONS).stream(),
                        parties(contract, asAt).stream().filter(p -> p.isA(Organisations.COMMISSIONER)))
                .distinct()
                .toList();
    }

    /** The services in the scope of a contract or budget, those on a pathway that is in scope included, each once. */
    public static List<Node> scope(Node contract, AsAt asAt) {
        var services = new LinkedHashSet<Node>();
        for (var care : asAt.origins(contract, ServiceLinks.IN_SCOPE_OF)) {
            if (care.isA(Services.PATHWAY)) {
                onPathway(care, asAt).forEach(services::add);
            } else {
                services.add(care);
            }
        }
        return List.copyOf(services);
    }

    private static Stream<Node> onPathway(Node pathway, AsAt asAt) {
        var steps = pathway.all(Services.STEPS).stream()
                .flatMap(id -> asAt.network().find(id).stream())
                .filter(asAt::stands);
        return Stream.concat(steps, asAt.origins(pathway, PlaceLinks.PART_OF).stream())
                .filter(n -> n.isA(Services.SERVICE));
    }

    /** The links that put a service into the scope of a contract. */
    public static List<Link> scopeLinks(Node service, Node contract, AsAt asAt) {
        return asAt.linksFrom(service, ServiceLinks.IN_SCOPE_OF)
                .filter(l -> l.to().equals(contract.id()))
                .toList();
    }
}
