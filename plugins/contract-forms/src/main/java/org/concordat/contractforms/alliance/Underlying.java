package org.concordat.contractforms.alliance;

import java.util.Set;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.contractforms.vocabulary.FormTypes;

/** The contracts that an alliance lies on top of. */
final class Underlying {

    /** Agreements about working together, which pay for no service. */
    private static final Set<String> NO_SERVICE = Set.of(
            Contracts.ALLIANCE_AGREEMENT,
            Contracts.TEMPLATE_ALLIANCE_AGREEMENT,
            Contracts.INTEGRATION_AGREEMENT,
            "MOU",
            "network_agreement",
            FormTypes.GUARANTEE);

    private Underlying() {}

    /** Whether it overlays contracts that name no party, such as "existing contracts": those of everyone are meant. */
    static boolean isMeantForAll(Alliance alliance) {
        return alliance.asAt().targets(alliance.node(), ContractLinks.OVERLAYS).stream()
                .anyMatch(contract -> alliance.parties().stream()
                        .noneMatch(p -> Agreements.binding(p, alliance.asAt()).contains(contract)));
    }

    /** Whether a provider has a contract of its own, is commissioned, or works under the contract of another. */
    static boolean has(Node provider, Alliance alliance) {
        var asAt = alliance.asAt();
        boolean bound = Agreements.binding(provider, asAt).stream()
                .anyMatch(contract ->
                        Agreements.form(contract).filter(NO_SERVICE::contains).isEmpty());
        return bound
                || asAt.linksTo(provider, ContractLinks.COMMISSIONS).findAny().isPresent()
                || asAt.linksTo(provider, ContractLinks.SUBCONTRACTS).findAny().isPresent()
                || asAt.targets(provider, ServiceLinks.PROVIDES).stream()
                        .anyMatch(s -> asAt.linksTo(s, ContractLinks.COMMISSIONS)
                                .findAny()
                                .isPresent());
    }
}
