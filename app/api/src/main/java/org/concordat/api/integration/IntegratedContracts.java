package org.concordat.api.integration;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.Members;

/**
 * The agreements of an integrated partnership on a day: those that it names, holds or is party to, and those of the right form most of
 * whose parties, commissioners left out, are its members.
 *
 * @param alliances alliance agreements
 * @param contracts contracts for the care of its population, such as an MCP contract
 * @since 0.1.0
 */
public record IntegratedContracts(List<Node> alliances, List<Node> contracts) {

    /** What a partnership may be party to besides: none of these is the contract of an integrated partnership. */
    private static final Set<String> OTHER_FORMS = Set.of(
            Contracts.GMS,
            Contracts.PMS,
            Contracts.APMS,
            "GMS_subcontract",
            "enhanced_scheme",
            Contracts.EXISTING_CONTRACTS,
            Contracts.TEMPLATE_ALLIANCE_AGREEMENT,
            Contracts.INTEGRATION_AGREEMENT,
            "sub_contract",
            "lead_provider_subcontract",
            "MOU",
            "network_agreement",
            "s75",
            "grant");

    static IntegratedContracts of(IntegratedPartnership partnership) {
        var asAt = partnership.asAt();
        var all = new LinkedHashSet<>(own(partnership.node(), asAt));
        var members = partnership.members();
        members.nonCommissioners().stream()
                .flatMap(m -> Agreements.binding(m, asAt).stream())
                .filter(c -> Agreements.isAlliance(c)
                        || hasFormOf(partnership.model().contractForms(), c))
                .filter(c -> mostPartiesAreMembers(c, members))
                .forEach(all::add);
        return new IntegratedContracts(
                all.stream().filter(Agreements::isAlliance).toList(),
                all.stream()
                        .filter(c -> !Agreements.isAlliance(c) && !hasFormOf(OTHER_FORMS, c))
                        .toList());
    }

    private static Set<Node> own(Node partnership, AsAt asAt) {
        var own = new LinkedHashSet<Node>();
        asAt.referred(partnership, Partnerships.AGREEMENT).ifPresent(own::add);
        own.addAll(Agreements.binding(partnership, asAt));
        return own;
    }

    private static boolean mostPartiesAreMembers(Node contract, Members members) {
        var parties = Agreements.parties(contract, members.asAt()).stream()
                .filter(p -> !p.isA(Organisations.COMMISSIONER))
                .toList();
        return 2 * parties.stream().filter(members::include).count() > parties.size();
    }

    private static boolean hasFormOf(Set<String> forms, Node contract) {
        return Agreements.form(contract).filter(forms::contains).isPresent();
    }

    /** Contracts first, then alliance agreements. */
    public List<Node> all() {
        return Stream.concat(contracts.stream(), alliances.stream()).toList();
    }
}
