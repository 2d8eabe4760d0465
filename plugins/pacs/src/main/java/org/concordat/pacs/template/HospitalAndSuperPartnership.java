package org.concordat.pacs.template;

import static org.concordat.pacs.template.PacsTemplates.PARTS;
import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.RelationshipLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.model.Template;
import org.concordat.api.network.Node;
import org.concordat.api.template.Sketch;
import org.concordat.pacs.vocabulary.PacsAdditions;
import org.concordat.pacs.vocabulary.PacsTypes;

/**
 * A hospital trust and a GP super-partnership as partners rather than competitors: a joint venture with a capitated budget for the
 * cohorts of two pathways, specialised commissioning kept apart.
 */
final class HospitalAndSuperPartnership {

    private HospitalAndSuperPartnership() {}

    static Template template() {
        var sketch = new Sketch();
        var contract = PARTS.contract("pathwayContract", "capitated_pathway")
                .with(Contracts.PAYMENT_BASIS, "pathway_capitated")
                .with(PacsAdditions.CARE_SCOPE, PacsAdditions.PATHWAYS_ONLY);
        var venture = sketch.around(
                0,
                1.6,
                2,
                PARTS.partnership(PacsTypes.PRIMARY_AND_ACUTE_CARE_SYSTEM, "jointVenture", PacsAdditions.PACS, true)
                        .with(PacsAdditions.NEW_ENTITY, true)
                        .with(Partnerships.AGREEMENT, contract.id()));
        var commissioner = sketch.at(0.8, 0, PARTS.commissioner("commissioner"));
        sketch.at(2.8, 1, contract);
        var hospital = sketch.at(1.6, 2, PARTS.trust("hospital", "acute"));
        var practices = sketch.at(0, 2, PARTS.group("superPartnership", "super_partnership", "super_partnership"));
        sketch.link(MembershipLinks.OWNS, hospital, venture);
        sketch.link(MembershipLinks.OWNS, practices, venture);
        sketch.link(RelationshipLinks.PARTNER_WITH, hospital, practices);
        sketch.link(ContractLinks.COMMISSIONS, commissioner, contract);
        sketch.link(ContractLinks.HOLDS_CONTRACT, venture, contract);
        var cohort =
                sketch.at(4.2, 0, PARTS.node(Services.POPULATION, "cohort").with(Services.POPULATION_BASIS, "cohort"));
        sketch.link(ServiceLinks.COVERS, contract, cohort);
        pathway(
                sketch,
                2.4,
                "diabetesPathway",
                "diabetesClinic",
                "diabetesReview",
                List.of(hospital, practices, contract));
        pathway(
                sketch,
                3.4,
                "copdPathway",
                "respiratoryWard",
                "breathlessnessReview",
                List.of(hospital, practices, contract));
        specialised(sketch, contract);
        return sketch.as("pacs.hospitalAndSuperPartnership", WORDS);
    }

    private static void pathway(
            Sketch sketch, double row, String key, String inHospital, String inPractice, List<Node> around) {
        var ward = sketch.serviceAt(
                1.6,
                row + 0.6,
                PARTS.service(inHospital, Services.ONGOING)
                        .with(Services.SETTING, "acute")
                        .with(Services.CORE_HOSPITAL, true));
        var review = sketch.serviceAt(
                0, row + 0.6, PARTS.service(inPractice, Services.ONGOING).with(Services.SETTING, "primary"));
        var pathway = sketch.at(
                2.8,
                row + 0.6,
                PARTS.node(Services.PATHWAY, key).with(Services.STEPS, List.of(review.id(), ward.id())));
        sketch.link(ServiceLinks.PROVIDES, around.get(0), ward);
        sketch.link(ServiceLinks.PROVIDES, around.get(1), review);
        sketch.link(PlaceLinks.PART_OF, ward, pathway);
        sketch.link(PlaceLinks.PART_OF, review, pathway);
        sketch.link(ServiceLinks.IN_SCOPE_OF, pathway, around.get(2));
    }

    private static void specialised(Sketch sketch, Node contract) {
        var national = sketch.at(4.2, 2, PARTS.commissioner("nationalCommissioner"));
        var budget = sketch.at(
                4.2,
                1,
                PARTS.node(Money.BUDGET, "specialisedBudget")
                        .with(Money.BUDGET_BASIS, "excluded")
                        .with(PacsAdditions.SPECIALISED, true));
        sketch.link(MoneyLinks.FUNDS, national, budget);
        sketch.link(ContractLinks.EXCLUDES, contract, budget);
    }
}
