package org.concordat.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Core;
import org.concordat.api.core.Governance;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Statuses;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.junit.jupiter.api.Test;

class ActiveAfterWithdrawalTest {

    private final Sketch sketch = new Sketch();
    private final ActiveAfterWithdrawal rule = new ActiveAfterWithdrawal();
    private final Node ccg = sketch.node(Organisations.COMMISSIONER, "CCG");
    private final Node partnership = sketch.node(Partnerships.PARTNERSHIP, "Connected Care");
    private final Node board = sketch.node(Governance.GOVERNANCE_BODY, "Partnership board");
    private final Link membership = sketch.link(ccg, MembershipLinks.MEMBER_OF, partnership);

    ActiveAfterWithdrawalTest() {
        sketch.link(partnership, GovernanceLinks.GOVERNED_BY, board);
    }

    private void leave() {
        sketch.set(sketch.set(membership, Core.STATUS, Statuses.WITHDRAWN), Core.VALID_TO, "2016-05");
    }

    @Test
    void namesWhoLeftAPartnershipAndStillSitsOnItsBoard() {
        sketch.link(ccg, GovernanceLinks.SITS_ON, board);
        leave();

        assertThat(sketch.messages(rule))
                .containsExactly("CCG has left Connected Care (May 2016), but still sits on Partnership board.");
        assertThat(sketch.messagesAfterFix(rule)).isEmpty();
    }

    @Test
    void saysNothingBeforeTheDayOnWhichItLeft() {
        sketch.link(ccg, GovernanceLinks.SITS_ON, board);
        leave();

        assertThat(sketch.on("2016-04-01").messages(rule)).isEmpty();
    }

    @Test
    void isContentWhenTheSeatWasGivenUpToo() {
        sketch.link(ccg, GovernanceLinks.SITS_ON, board, Statuses.WITHDRAWN);
        leave();

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void leavesASeatElsewhereAlone() {
        sketch.link(ccg, GovernanceLinks.SITS_ON, sketch.node(Governance.GOVERNANCE_BODY, "Better Care board"));
        leave();

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void isContentWhenItHasJoinedAgain() {
        sketch.link(ccg, GovernanceLinks.SITS_ON, board);
        leave();
        sketch.set(sketch.link(ccg, MembershipLinks.MEMBER_OF, partnership), Core.VALID_FROM, "2017");

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void namesAnOrganisationThatHasEndedAndStillFunds() {
        sketch.link(ccg, MoneyLinks.FUNDS, sketch.node(Money.BUDGET, "Pooled budget"));
        sketch.set(ccg, Core.STATUS, Statuses.ENDED);

        assertThat(sketch.messages(rule)).containsExactly("CCG has ended, but still funds Pooled budget.");
    }
}
