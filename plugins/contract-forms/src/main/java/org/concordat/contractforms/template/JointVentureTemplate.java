package org.concordat.contractforms.template;

import static org.concordat.contractforms.template.FormTemplates.PARTS;
import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Governance;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.model.Template;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.template.Parts;
import org.concordat.api.template.Sketch;
import org.concordat.contractforms.vocabulary.FormLinks;
import org.concordat.contractforms.vocabulary.FormTypes;

/** Three providers own a company that holds one contract and gives the care; one of them guarantees it. */
final class JointVentureTemplate {

    private JointVentureTemplate() {}

    static Template template() {
        var sketch = new Sketch();
        var federation = sketch.at(0, 0, PARTS.group("federation", "federation", "company_limited_by_shares"));
        var community = sketch.at(1, 0, PARTS.trust("communityTrust", "community"));
        var acute = sketch.at(2, 0, PARTS.trust("acuteTrust", "acute"));
        var venture = sketch.at(
                1,
                1.5,
                PARTS.node(FormTypes.JOINT_VENTURE, "venture")
                        .with(Organisations.LEGAL_FORM, List.of(DatedChoice.always("company_limited_by_shares"))));
        owns(sketch, federation, 40, venture);
        owns(sketch, community, 30, venture);
        owns(sketch, acute, 30, venture);
        var guarantee = sketch.at(2.4, 1, PARTS.node(FormTypes.PARENT_GUARANTEE, "guarantee"));
        sketch.link(Parts.party(acute, guarantee, "guarantor"));
        sketch.link(FormLinks.GUARANTEES, guarantee, venture);
        board(sketch, venture);
        contract(sketch, venture);
        return sketch.as("contract-forms.jointVenture", WORDS);
    }

    private static void owns(Sketch sketch, Node owner, long share, Node venture) {
        sketch.link(Link.of(MembershipLinks.OWNS, owner.id(), venture.id())
                .with(MembershipLinks.OWNERSHIP_SHARE, BigDecimal.valueOf(share)));
    }

    private static void board(Sketch sketch, Node venture) {
        var board = sketch.at(
                -0.4,
                1.5,
                PARTS.node(Governance.GOVERNANCE_BODY, "board")
                        .with(Governance.BODY_KIND, "board")
                        .with(Governance.DECISION_RULE, "majority"));
        var matter = sketch.at(
                -0.4,
                2.5,
                PARTS.node(FormTypes.RESERVED_MATTER, "businessPlan").with(Governance.DECISION_RULE, "unanimous"));
        sketch.link(GovernanceLinks.GOVERNED_BY, venture, board);
        sketch.link(FormLinks.RESERVED_UNDER, matter, board);
    }

    private static void contract(Sketch sketch, Node venture) {
        var commissioner = sketch.at(3.6, 2, PARTS.commissioner("commissioner"));
        var contract = sketch.at(2.4, 2, PARTS.contract("integratedContract", "integrated_contract"));
        sketch.link(ContractLinks.COMMISSIONS, commissioner, contract);
        sketch.link(ContractLinks.HOLDS_CONTRACT, venture, contract);
        var keys = List.of("sameDayCare", "communityNursing", "outpatients");
        for (int i = 0; i < keys.size(); i++) {
            var service = sketch.serviceAt(0.6 + i, 3, PARTS.node(Services.SERVICE, keys.get(i)));
            sketch.link(ServiceLinks.PROVIDES, venture, service);
            sketch.link(ServiceLinks.IN_SCOPE_OF, service, contract);
        }
    }
}
