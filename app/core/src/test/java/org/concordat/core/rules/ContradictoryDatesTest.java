package org.concordat.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.api.core.Core.VALID_FROM;
import static org.concordat.api.core.Core.VALID_TO;

import org.concordat.api.core.Core;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.PlanLinks;
import org.concordat.api.core.Statuses;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.junit.jupiter.api.Test;

class ContradictoryDatesTest {

    private final Sketch sketch = new Sketch();
    private final ContradictoryDates rule = new ContradictoryDates();
    private final Node trust = sketch.node(Organisations.PROVIDER, "Trust");
    private final Node alliance = sketch.node(Partnerships.PARTNERSHIP, "Alliance");
    private final Link membership = sketch.link(trust, MembershipLinks.MEMBER_OF, alliance);

    @Test
    void namesALinkThatBeginsBeforeItsEndDoes() {
        sketch.set(alliance, VALID_FROM, "2018-04");
        sketch.set(membership, VALID_FROM, "2017-08-31");

        assertThat(sketch.messages(rule))
                .containsExactly("\u201cTrust is member of Alliance\u201d begins 31 August 2017, "
                        + "before Alliance does (April 2018).");
        assertThat(sketch.messagesAfterFix(rule)).isEmpty();
    }

    @Test
    void namesALinkThatEndsAfterItsEndHas() {
        sketch.set(alliance, VALID_TO, "2016/17");
        sketch.set(membership, VALID_TO, "2018");

        assertThat(sketch.messages(rule))
                .containsExactly(
                        "\u201cTrust is member of Alliance\u201d ends 2018, after Alliance has ended (2016/17).");
        assertThat(sketch.messagesAfterFix(rule)).isEmpty();
    }

    @Test
    void namesALinkThatBeginsAfterItsEndHasEnded() {
        sketch.set(trust, VALID_TO, "2013-03");
        sketch.set(membership, VALID_FROM, "2015");

        assertThat(sketch.messages(rule))
                .containsExactly(
                        "\u201cTrust is member of Alliance\u201d begins 2015, after Trust has ended (March 2013).");
    }

    @Test
    void namesALinkThatEndsBeforeItsEndBegins() {
        sketch.set(alliance, VALID_FROM, "2018-04");
        sketch.set(membership, VALID_TO, "2017");

        assertThat(sketch.messages(rule))
                .containsExactly(
                        "\u201cTrust is member of Alliance\u201d ends 2017, before Alliance begins (April 2018).");
    }

    @Test
    void namesWhatEndsBeforeItBegins() {
        sketch.set(alliance, VALID_FROM, "2018-04");
        sketch.set(alliance, VALID_TO, "2017-04");

        assertThat(sketch.messages(rule)).containsExactly("Alliance ends (April 2017) before it begins (April 2018).");
        assertThat(sketch.messagesAfterFix(rule)).isEmpty();
    }

    @Test
    void givesADateKnownToTheYearTheBenefitOfTheDoubt() {
        sketch.set(alliance, VALID_FROM, "2017-09");
        sketch.set(membership, VALID_FROM, "2017");

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void doesNotHoldCircaAgainstAnyone() {
        sketch.set(alliance, VALID_FROM, "2017-09");
        sketch.set(membership, VALID_FROM, "circa 2016");

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void letsAProposalReachOutside() {
        sketch.set(alliance, VALID_FROM, "2018-04");
        sketch.set(sketch.set(membership, Core.STATUS, Statuses.PROPOSED), VALID_FROM, "2017-08");
        sketch.set(sketch.link(trust, PlanLinks.PROPOSES, alliance), VALID_FROM, "2016");

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void reportsALinkOnceThoughBothItsEndsAreWrong() {
        sketch.set(alliance, VALID_FROM, "2018-04");
        sketch.set(trust, VALID_FROM, "2018-04");
        sketch.set(membership, VALID_FROM, "2010");
        sketch.link(trust, GovernanceLinks.LEADS, alliance);

        assertThat(sketch.messages(rule)).hasSize(1);
    }
}
