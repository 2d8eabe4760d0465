package org.concordat.core.sections.governance;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Governance;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Statuses;
import org.concordat.api.network.Node;
import org.concordat.core.rules.Sketch;
import org.concordat.core.sections.Told;
import org.junit.jupiter.api.Test;

class GovernanceChartTest {

    private final Sketch sketch = new Sketch();
    private final Node board = sketch.node(Governance.GOVERNANCE_BODY, "Board");
    private final Node trust = sketch.node(Organisations.PROVIDER, "Trust");

    private Told told() {
        return Told.by(new GovernanceChart(), sketch);
    }

    @Test
    void bodiesWithoutAReportingLineAreNamed() {
        var committee = sketch.node(Governance.GOVERNANCE_BODY, "Committee");
        var other = sketch.node(Governance.GOVERNANCE_BODY, "Other committee");
        sketch.link(committee, GovernanceLinks.REPORTS_TO, board);

        assertThat(told().paragraphs())
                .containsExactly(
                        "The network does not say whom this body answers to or for whom it decides: Other committee.");
        assertThat(told().chart().nodes()).contains(other.id());
    }

    @Test
    void aChartWithoutAnyReportingLineIsSaidToBeSo() {
        assertThat(told().paragraphs())
                .containsExactly("The network does not say whom this body answers to or for whom it decides.");
    }

    @Test
    void theChartHasReportingLinesDelegationsAndSeats() {
        var partnership = sketch.node(Partnerships.PARTNERSHIP, "Alliance");
        var line = sketch.link(partnership, GovernanceLinks.GOVERNED_BY, board);
        var seat = sketch.link(trust, GovernanceLinks.SITS_ON, board);

        assertThat(told().chart().nodes()).containsExactlyInAnyOrder(board.id(), partnership.id(), trust.id());
        assertThat(told().chart().links()).containsExactlyInAnyOrder(line.id(), seat.id());
    }

    @Test
    void aSeatIsToldWithItsVote() {
        var seat = sketch.link(trust, GovernanceLinks.SITS_ON, board);
        sketch.set(seat, GovernanceLinks.SEAT, "chair");
        sketch.set(seat, GovernanceLinks.VOTING, true);

        assertThat(told().rows()).containsExactly("Board | Actual | Trust (chair, votes)");
    }

    @Test
    void aSeatThatWasGivenUpIsNotShown() {
        sketch.link(trust, GovernanceLinks.SITS_ON, board, Statuses.WITHDRAWN);

        assertThat(told().chart().nodes()).containsExactly(board.id());
    }

    @Test
    void quorumDecisionsAndPowersAreTold() {
        sketch.set(board, Governance.QUORUM, 4L);
        sketch.set(board, Governance.DECISION_RULE, "majority");
        sketch.set(board, Governance.DELEGATED_POWERS, true);

        assertThat(told().columns()).containsExactly("Body", "Status", "Decides by", "Quorum", "Delegated powers");
        assertThat(told().rows()).containsExactly("Board | Actual | Majority | 4 | yes");
    }

    @Test
    void organisationsAloneHaveNoGovernanceToTell() {
        var organisations = new Sketch();
        organisations.node(Organisations.PROVIDER, "Trust");

        assertThat(Told.by(new GovernanceChart(), organisations).blocks()).isEmpty();
    }
}
