package org.concordat.contractforms.template;

import static org.concordat.contractforms.template.FormTemplates.PARTS;
import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.model.Template;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.template.Parts;
import org.concordat.api.template.Sketch;

/** One trust holds the contract, gives part of the care and sub-contracts the rest. */
final class LeadProviderTemplate {

    private LeadProviderTemplate() {}

    static Template template() {
        var sketch = new Sketch();
        var commissioner = sketch.at(4.4, -1, PARTS.commissioner("commissioner"));
        var contract = sketch.at(4.4, 0, PARTS.contract("leadContract", "lead_provider"));
        var lead = sketch.at(-1.3, 1.6, PARTS.trust("leadProvider", "community"));
        var voluntary = PARTS.node(Organisations.INDEPENDENT_PROVIDER, "voluntary")
                .with(Organisations.SECTOR, "VCSE")
                .with(Organisations.LEGAL_FORM, List.of(DatedChoice.always("charity")));
        var subContractors = List.of(
                sketch.at(0.6, 1.8, PARTS.group("federation", "federation", "company_limited_by_shares")),
                sketch.at(0.6, 2.5, PARTS.trust("acuteTrust", "acute")),
                sketch.at(0.6, 3.2, voluntary));
        sketch.link(ContractLinks.COMMISSIONS, commissioner, contract);
        sketch.link(Parts.party(lead, contract, ContractLinks.LEAD));
        var nursing = service(sketch, 0.3, "communityNursing", contract);
        sketch.link(ServiceLinks.PROVIDES, lead, nursing);
        var keys = List.of("sameDayCare", "outpatients", "socialPrescribing");
        for (int i = 0; i < keys.size(); i++) {
            var service = service(sketch, 1.8 + 0.7 * i, keys.get(i), contract);
            var subContractor = subContractors.get(i);
            sketch.link(ServiceLinks.PROVIDES, subContractor, service);
            sketch.link(Link.of(ContractLinks.SUBCONTRACTS, lead.id(), subContractor.id())
                    .with(ContractLinks.UNDER_CONTRACT, contract.id())
                    .with(ContractLinks.SUBCONTRACTED_SERVICES, List.of(service.id())));
        }
        return sketch.as("contract-forms.leadProvider", WORDS);
    }

    private static Node service(Sketch sketch, double row, String key, Node contract) {
        var service = sketch.serviceAt(1.9, row, PARTS.node(Services.SERVICE, key));
        sketch.link(ServiceLinks.IN_SCOPE_OF, service, contract);
        return service;
    }
}
