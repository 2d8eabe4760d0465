package org.concordat.core.sections.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Statuses;
import org.concordat.api.network.Node;
import org.concordat.api.report.Block;
import org.concordat.core.rules.Sketch;
import org.concordat.core.sections.Told;
import org.junit.jupiter.api.Test;

class MembershipSectionTest {

    private final Sketch sketch = new Sketch();
    private final Node alliance = sketch.node(Partnerships.PARTNERSHIP, "Alliance");
    private final Node trust = sketch.node(Organisations.PROVIDER, "Trust");
    private final Node council = sketch.node(Organisations.LOCAL_AUTHORITY, "Council");

    private Told told() {
        return Told.by(new MembershipSection(), sketch);
    }

    @Test
    void aMemberIsToldWithTypeVoteAndDates() {
        var member = sketch.link(trust, MembershipLinks.MEMBER_OF, alliance);
        sketch.set(member, MembershipLinks.VOTING_WEIGHT, java.math.BigDecimal.valueOf(2));
        sketch.set(member, Core.VALID_FROM, "2017-04");

        assertThat(told().columns()).containsExactly("Party", "Type", "Voting weight", "Status", "From");
        assertThat(told().rows()).containsExactly("Trust | NHS provider | 2 | Actual | April 2017");
    }

    @Test
    void whoHasLeftIsNotAMember() {
        sketch.set(sketch.link(trust, MembershipLinks.MEMBER_OF, alliance, Statuses.ENDED), Core.VALID_TO, "2017-03");
        sketch.link(council, MembershipLinks.MEMBER_OF, alliance);

        assertThat(told().rows()).containsExactly("Council | Local authority | Actual");
    }

    @Test
    void anAllianceAndItsAgreementAreOneTable() {
        var agreement = sketch.set(
                sketch.node(Contracts.CONTRACT, "Agreement"), Contracts.CONTRACT_FORM, Contracts.ALLIANCE_AGREEMENT);
        for (var party : new Node[] {trust, council}) {
            sketch.link(party, MembershipLinks.MEMBER_OF, alliance);
            sketch.set(sketch.link(party, ContractLinks.PARTY_TO, agreement), Contracts.SIGNED, "2017-05");
        }

        assertThat(told().tables())
                .extracting(Block.Table::caption)
                .containsExactly("Members of Alliance and parties to Agreement, 1 September 2017");
        assertThat(told().rows())
                .containsExactly(
                        "Council | Local authority | May 2017 | Actual", "Trust | NHS provider | May 2017 | Actual");
    }

    @Test
    void sinceWhenAKeyProviderIsOneDoesNotSaySinceWhenItIsAMember() {
        sketch.link(trust, MembershipLinks.MEMBER_OF, alliance);
        sketch.set(sketch.link(trust, MembershipLinks.KEY_PROVIDER_IN, alliance), Core.VALID_FROM, "2016-09");

        assertThat(told().rows()).containsExactly("Trust | NHS provider | Key provider | Actual");
    }

    @Test
    void aContractWithOnePartyIsLeftToTheRegister() {
        sketch.link(trust, ContractLinks.HOLDS_CONTRACT, sketch.node(Contracts.CONTRACT, "GMS"));

        assertThat(told().blocks()).isEmpty();
    }

    @Test
    void thePracticesOfAGroupAreLeftToTheCoverageTable() {
        sketch.link(
                sketch.node(GeneralPractice.GP_PRACTICE, "Park"),
                MembershipLinks.MEMBER_OF,
                sketch.node(GeneralPractice.GP_GROUP, "Network"));

        assertThat(told().blocks()).isEmpty();
    }
}
