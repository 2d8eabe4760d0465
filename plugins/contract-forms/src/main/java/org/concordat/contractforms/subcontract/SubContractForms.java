package org.concordat.contractforms.subcontract;

import java.util.Set;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;

/** The forms of contract that are themselves sub-contracts. */
final class SubContractForms {

    private static final Set<String> FORMS = Set.of("GMS_subcontract", "lead_provider_subcontract", "sub_contract");

    private SubContractForms() {}

    static boolean isSubContract(Node contract) {
        return Agreements.form(contract).filter(FORMS::contains).isPresent();
    }
}
