package org.concordat.mcp.partnership;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.mcp.vocabulary.McpTypes;

/**
 * The agreements of an MCP on a day: those that the partnership names, holds or is party to, and those of the right form most of whose
 * parties, commissioners left out, are its members.
 *
 * @param alliances alliance agreements
 * @param contracts contracts for the care of its population, such as an MCP contract
 */
public record McpContracts(AsAt asAt, List<Node> alliances, List<Node> contracts) {

    /** Contracts that only an MCP, or what became of it, is given. */
    private static final Set<String> MCP_FORMS = Set.of(
            "mcp_contract",
            "mcp_partial",
            "mcp_full",
            "accountable_care_contract",
            "ICP",
            "integrated_contract",
            "single_contract");

    /** What a partnership may be party to besides: none of these is the contract of an MCP. */
    private static final Set<String> OTHER_FORMS = Set.of(
            Contracts.GMS,
            Contracts.PMS,
            Contracts.APMS,
            "GMS_subcontract",
            "enhanced_scheme",
            "existing_contracts",
            "template_alliance_agreement",
            "integration_agreement",
            "sub_contract",
            "lead_provider_subcontract",
            "MOU",
            "network_agreement",
            "s75",
            "grant");

    static McpContracts of(Mcp mcp) {
        var asAt = mcp.asAt();
        var own = own(mcp.node(), asAt);
        var all = new LinkedHashSet<>(own);
        var members = mcp.members();
        members.nonCommissioners().stream()
                .flatMap(m -> bound(m, asAt))
                .filter(c -> isAlliance(c) || hasForm(c, MCP_FORMS))
                .filter(c -> mostPartiesAreMembers(c, members))
                .forEach(all::add);
        return new McpContracts(
                asAt,
                all.stream().filter(McpContracts::isAlliance).toList(),
                all.stream().filter(c -> !isAlliance(c) && !isOther(c)).toList());
    }

    private static Set<Node> own(Node partnership, AsAt asAt) {
        var own = new LinkedHashSet<Node>();
        asAt.referred(partnership, Partnerships.AGREEMENT).ifPresent(own::add);
        bound(partnership, asAt).forEach(own::add);
        return own;
    }

    private static Stream<Node> bound(Node party, AsAt asAt) {
        return Stream.concat(
                asAt.targets(party, ContractLinks.HOLDS_CONTRACT).stream(),
                asAt.targets(party, ContractLinks.PARTY_TO).stream());
    }

    private static boolean mostPartiesAreMembers(Node contract, Members members) {
        var parties = parties(contract, members.asAt()).stream()
                .filter(p -> !p.isA(Organisations.COMMISSIONER))
                .toList();
        return 2 * parties.stream().filter(members::include).count() > parties.size();
    }

    /** Whether it is an alliance agreement, by its type or its form. */
    public static boolean isAlliance(Node contract) {
        return contract.isA(McpTypes.ALLIANCE_AGREEMENT) || hasForm(contract, Set.of(Contracts.ALLIANCE_AGREEMENT));
    }

    /** Whether it is an integration agreement between a practice and an MCP, by its type or its form. */
    public static boolean isIntegrationAgreement(Node contract) {
        return contract.isA(McpTypes.INTEGRATION_AGREEMENT) || hasForm(contract, Set.of("integration_agreement"));
    }

    private static boolean isOther(Node contract) {
        return isIntegrationAgreement(contract) || hasForm(contract, OTHER_FORMS);
    }

    private static boolean hasForm(Node contract, Set<String> forms) {
        return contract.find(Contracts.CONTRACT_FORM).filter(forms::contains).isPresent();
    }

    /** Contracts first, then alliance agreements. */
    public List<Node> all() {
        return Stream.concat(contracts.stream(), alliances.stream()).toList();
    }

    /** All who are bound by a contract, each once. */
    public static List<Node> parties(Node contract, AsAt asAt) {
        return Stream.concat(
                        asAt.origins(contract, ContractLinks.HOLDS_CONTRACT).stream(),
                        asAt.origins(contract, ContractLinks.PARTY_TO).stream())
                .distinct()
                .toList();
    }

    /** Who holds a contract: by a link that says so, or as a party in the role of holder or lead. */
    public List<Node> holders(Node contract) {
        var holders = new ArrayList<>(asAt.origins(contract, ContractLinks.HOLDS_CONTRACT));
        asAt.linksTo(contract, ContractLinks.PARTY_TO)
                .filter(McpContracts::isHolding)
                .flatMap(l -> asAt.network().find(l.from()).stream())
                .forEach(holders::add);
        return holders.stream().distinct().toList();
    }

    /** Whether a party holds the contract, by its role. */
    public static boolean isHolding(Link party) {
        var role = party.get(ContractLinks.PARTY_ROLE, "");
        return role.equals(ContractLinks.HOLDER) || role.equals(ContractLinks.LEAD);
    }

    /** The services in the scope of a contract, those of a pathway that is in scope included, each once. */
    public List<Node> scope(Node contract) {
        return ServicesInScope.of(contract, asAt);
    }

    /** The commissioners that are party to a contract or commission it. */
    public List<Node> commissioners(Node contract) {
        return Stream.concat(
                        asAt.origins(contract, ContractLinks.COMMISSIONS).stream(),
                        parties(contract, asAt).stream().filter(p -> p.isA(Organisations.COMMISSIONER)))
                .distinct()
                .toList();
    }

    /** The links that put a service into the scope of a contract. */
    public List<Link> scopeLinks(Node service, Node contract) {
        return asAt.linksFrom(service, ServiceLinks.IN_SCOPE_OF)
                .filter(l -> l.to().equals(contract.id()))
                .toList();
    }
}
