package org.concordat.core.measures.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Governance;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Node;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class GovernanceFormTest {

    private final Sketch sketch = new Sketch();
    private final Node partnership = sketch.node(Partnerships.PARTNERSHIP, "Alliance");
    private final List<Node> members =
            List.of(sketch.node(Organisations.PROVIDER, "Trust"), sketch.node(Organisations.PROVIDER, "Charity"));

    private String form() {
        members.forEach(m -> sketch.link(m, MembershipLinks.MEMBER_OF, partnership));
        return sketch.sentences(new GovernanceForm()).get(0);
    }

    @Test
    void aBoardOfTheMembersIsSharedGovernance() {
        sketch.link(partnership, GovernanceLinks.GOVERNED_BY, sketch.node(Governance.GOVERNANCE_BODY, "Board"));

        assertThat(form()).isEqualTo("Alliance, 2 members, is governed by its members together: Board.");
    }

    @Test
    void aMemberThatLeadsIsALeadOrganisation() {
        sketch.link(members.get(0), GovernanceLinks.LEADS, partnership);

        assertThat(form()).isEqualTo("Alliance, 2 members, is led by one of them: Trust.");
    }

    @Test
    void aLegalPersonIsABodyOfItsOwn() {
        sketch.set(partnership, Partnerships.LEGAL_PERSONALITY, true);

        assertThat(form()).contains("a body apart from its members");
    }

    @Test
    void theOneThatSubContractsToOthersLeads() {
        sketch.link(members.get(1), ContractLinks.SUBCONTRACTS, members.get(0));

        assertThat(form()).contains("is led by one of them: Charity");
    }

    @Test
    void withoutEvidenceItSaysSo() {
        assertThat(form()).endsWith("no leader, host, board or agreement is in the network.");
    }
}
