package org.concordat.pacs.vertical;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Organisations;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.pacs.vocabulary.PacsLinks;

/**
 * A sub-contract of primary medical services from a practice to a trust. It may be drawn as a link of its own, as a sub-contract under
 * such a contract, or as a GMS sub-contract that both are bound by.
 *
 * @param link the link that shows it; of a contract, the practice's
 */
record GmsSubcontract(Node trust, Link link) {

    static final Set<String> PRIMARY_MEDICAL = Set.of(Contracts.GMS, Contracts.PMS, Contracts.APMS);

    private static final String FORM = "GMS_subcontract";

    /** Those of a practice on whatever day. */
    static Stream<GmsSubcontract> of(Node practice, Network network) {
        var drawn = network.linksFrom(practice.id()).stream()
                .filter(l -> l.is(PacsLinks.GMS_SUBCONTRACT) || isUnderSuchContract(l, network))
                .flatMap(l -> network.find(l.to()).map(t -> new GmsSubcontract(t, l)).stream());
        return Stream.concat(drawn, shared(practice, network)).filter(s -> s.trust.isA(Organisations.PROVIDER));
    }

    private static boolean isUnderSuchContract(Link link, Network network) {
        return link.is(ContractLinks.SUBCONTRACTS)
                && link.find(ContractLinks.UNDER_CONTRACT)
                        .flatMap(network::find)
                        .flatMap(Agreements::form)
                        .filter(form -> form.equals(FORM) || PRIMARY_MEDICAL.contains(form))
                        .isPresent();
    }

    /** A GMS sub-contract as a contract that binds the practice and a trust. */
    private static Stream<GmsSubcontract> shared(Node practice, Network network) {
        return network.linksFrom(practice.id()).stream()
                .filter(GmsSubcontract::isBinding)
                .flatMap(mine -> contract(mine, network).stream()
                        .flatMap(contract -> network.linksTo(contract.id()).stream())
                        .filter(GmsSubcontract::isBinding)
                        .flatMap(theirs -> network.find(theirs.from()).stream())
                        .map(trust -> new GmsSubcontract(trust, mine)));
    }

    private static Optional<Node> contract(Link binding, Network network) {
        return network.find(binding.to()).filter(c -> Agreements.hasForm(c, FORM));
    }

    private static boolean isBinding(Link link) {
        return link.is(ContractLinks.PARTY_TO) || link.is(ContractLinks.HOLDS_CONTRACT);
    }
}
