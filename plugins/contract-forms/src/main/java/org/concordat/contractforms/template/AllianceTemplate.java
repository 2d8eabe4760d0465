package org.concordat.contractforms.template;

import static org.concordat.contractforms.template.FormTemplates.PARTS;
import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Governance;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Partnerships;
import org.concordat.api.model.Template;
import org.concordat.api.network.Node;
import org.concordat.api.template.Parts;
import org.concordat.api.template.Sketch;
import org.concordat.contractforms.vocabulary.FormLinks;
import org.concordat.contractforms.vocabulary.FormTypes;

/**
 * Four providers and their commissioner under an alliance agreement on top of existing contracts: they decide together and share risk and
 * reward through a pool.
 */
final class AllianceTemplate {

    private static final String UNANIMOUS = "unanimous";
    private static final BigDecimal EQUAL_SHARE = BigDecimal.valueOf(20);

    private AllianceTemplate() {}

    static Template template() {
        var sketch = new Sketch();
        var agreement = PARTS.contract("allianceAgreement", Contracts.ALLIANCE_AGREEMENT)
                .with(Governance.DECISION_RULE, UNANIMOUS);
        var alliance = sketch.around(
                0,
                4,
                2,
                PARTS.partnership(Partnerships.PARTNERSHIP, "alliance", "alliance", false)
                        .with(Partnerships.AGREEMENT, agreement.id()));
        var commissioner = sketch.at(0, 2, PARTS.commissioner("commissioner"));
        sketch.at(2, 0.8, agreement);
        var existing = sketch.at(0, 0.8, PARTS.contract("existingContracts", Contracts.EXISTING_CONTRACTS));
        var pool = sketch.at(4, 0.8, PARTS.node(FormTypes.RISK_POOL, "riskPool"));
        sketch.link(ContractLinks.COMMISSIONS, commissioner, existing);
        sketch.link(ContractLinks.OVERLAYS, agreement, existing);
        sketch.link(MoneyLinks.FUNDS, pool, agreement);
        bind(sketch, commissioner, agreement, ContractLinks.COMMISSIONER);
        for (var member : members(sketch)) {
            bind(sketch, member, agreement, "member");
            sketch.link(MembershipLinks.MEMBER_OF, member, alliance);
        }
        sketch.link(MembershipLinks.MEMBER_OF, commissioner, alliance);
        governance(sketch, alliance);
        return sketch.as("contract-forms.alliance", WORDS);
    }

    private static void bind(Sketch sketch, Node party, Node agreement, String role) {
        sketch.link(Parts.party(party, agreement, role)
                .with(ContractLinks.SHARE_OF_RISK, EQUAL_SHARE)
                .with(ContractLinks.SHARE_OF_REWARD, EQUAL_SHARE));
    }

    private static List<Node> members(Sketch sketch) {
        return List.of(
                sketch.at(1, 2, PARTS.group("federation", "federation", "company_limited_by_shares")),
                sketch.at(2, 2, PARTS.trust("communityTrust", "community")),
                sketch.at(3, 2, PARTS.trust("mentalHealthTrust", "mental_health")),
                sketch.at(4, 2, PARTS.trust("acuteTrust", "acute")));
    }

    private static void governance(Sketch sketch, Node alliance) {
        var team = sketch.at(
                2,
                3.1,
                PARTS.node(Governance.GOVERNANCE_BODY, "leadershipTeam")
                        .with(Governance.BODY_KIND, "leadership_team")
                        .with(Governance.DECISION_RULE, UNANIMOUS));
        sketch.link(GovernanceLinks.GOVERNED_BY, alliance, team);
        var matters = List.of(
                sketch.at(0.7, 3.1, PARTS.node(FormTypes.RESERVED_MATTER, "newParty")),
                sketch.at(3.3, 3.1, PARTS.node(FormTypes.RESERVED_MATTER, "changeOfShares")));
        matters.forEach(matter -> sketch.link(FormLinks.RESERVED_UNDER, matter, team));
    }
}
