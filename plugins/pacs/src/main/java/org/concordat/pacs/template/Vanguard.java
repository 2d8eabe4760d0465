package org.concordat.pacs.template;

import static org.concordat.pacs.template.PacsTemplates.PARTS;
import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.model.Template;
import org.concordat.api.network.Node;
import org.concordat.api.template.Sketch;
import org.concordat.pacs.vocabulary.PacsAdditions;
import org.concordat.pacs.vocabulary.PacsTypes;

/** An acute trust with one contract for hospital and community care, around practices that keep GMS. */
final class Vanguard {

    private static final long TERM = 10;

    private Vanguard() {}

    static Template template() {
        var sketch = new Sketch();
        var contract = PARTS.contract("pacsContract", PacsAdditions.PACS_PARTIAL)
                .with(Contracts.TERM, TERM)
                .with(Contracts.WHOLE_POPULATION_BUDGET, true)
                .with(PacsAdditions.CARE_SCOPE, "all_care");
        var pacs = sketch.around(
                0,
                4,
                2,
                PARTS.partnership(PacsTypes.PRIMARY_AND_ACUTE_CARE_SYSTEM, "vanguard", PacsAdditions.PACS, false)
                        .with(Partnerships.INTEGRATION_LEVEL, List.of(DatedChoice.always(Partnerships.PARTIAL)))
                        .with(Partnerships.AGREEMENT, contract.id()));
        var commissioner = sketch.at(4, 0, PARTS.commissioner("commissioner"));
        sketch.at(7.1, 1, contract);
        var acute = sketch.at(4, 2, PARTS.trust("acuteTrust", "acute"));
        var community = sketch.at(3, 2, PARTS.trust("communityTrust", "community"));
        sketch.link(ContractLinks.COMMISSIONS, commissioner, contract);
        sketch.link(ContractLinks.HOLDS_CONTRACT, acute, contract);
        sketch.link(ContractLinks.SUBCONTRACTS, acute, community);
        sketch.link(MembershipLinks.MEMBER_OF, acute, pacs);
        sketch.link(MembershipLinks.MEMBER_OF, community, pacs);
        services(sketch, acute, community, contract);
        practices(sketch, pacs, acute, commissioner);
        var population = sketch.at(2.6, 3.2, PARTS.population("population"));
        sketch.link(ServiceLinks.COVERS, pacs, population);
        return sketch.as("pacs.vanguard", WORDS);
    }

    private static void services(Sketch sketch, Node acute, Node community, Node contract) {
        var inpatient = sketch.serviceAt(
                5.6,
                1.8,
                PARTS.service("inpatient", Services.HIGHEST_NEEDS)
                        .with(Services.CORE_HOSPITAL, true)
                        .with(Services.SETTING, "acute"));
        var outpatients = sketch.serviceAt(
                5.6, 2.3, PARTS.service("outpatients", Services.ONGOING).with(Services.SETTING, "acute"));
        var nursing = sketch.serviceAt(
                5.6, 2.8, PARTS.service("communityNursing", Services.ONGOING).with(Services.SETTING, "community"));
        for (var service : List.of(inpatient, outpatients, nursing)) {
            sketch.link(ServiceLinks.PROVIDES, service.equals(nursing) ? community : acute, service);
            sketch.link(ServiceLinks.IN_SCOPE_OF, service, contract);
        }
        specialised(sketch, acute, contract);
    }

    private static void specialised(Sketch sketch, Node acute, Node contract) {
        var national = sketch.at(7.1, 3.4, PARTS.commissioner("nationalCommissioner"));
        var specialised = sketch.serviceAt(
                5.6,
                3.4,
                PARTS.service("specialisedServices", Services.HIGHEST_NEEDS).with(PacsAdditions.SPECIALISED, true));
        sketch.link(ContractLinks.COMMISSIONS, national, specialised);
        sketch.link(ServiceLinks.PROVIDES, acute, specialised);
        sketch.link(ContractLinks.EXCLUDES, contract, specialised);
    }

    private static void practices(Sketch sketch, Node pacs, Node holder, Node commissioner) {
        var gms = sketch.at(0.5, 1, PARTS.contract("gmsContracts", Contracts.GMS));
        var integration = sketch.at(2.5, 1, PARTS.contract("integrationAgreements", Contracts.INTEGRATION_AGREEMENT));
        var primaryCare = sketch.serviceAt(
                1,
                3.1,
                PARTS.service("primaryMedical", Services.WHOLE_POPULATION).with(Services.PRIMARY_MEDICAL, true));
        sketch.link(ContractLinks.COMMISSIONS, commissioner, gms);
        sketch.link(ContractLinks.PARTY_TO, holder, integration);
        sketch.link(ServiceLinks.IN_SCOPE_OF, primaryCare, gms);
        for (int i = 0; i < 3; i++) {
            var practice = sketch.at(i, 2, PARTS.practice("practice" + (i + 1)));
            sketch.link(MembershipLinks.MEMBER_OF, practice, pacs);
            sketch.link(ContractLinks.HOLDS_CONTRACT, practice, gms);
            sketch.link(ContractLinks.PARTY_TO, practice, integration);
            sketch.link(ServiceLinks.PROVIDES, practice, primaryCare);
        }
    }
}
