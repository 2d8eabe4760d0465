package org.concordat.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Plans;
import org.concordat.api.core.Statuses;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.junit.jupiter.api.Test;

class UnresolvedProposalTest {

    private final Sketch sketch = new Sketch();
    private final UnresolvedProposal rule = new UnresolvedProposal();
    private final Node trust = sketch.node(Organisations.PROVIDER, "Trust");
    private final Node practices = sketch.node(Organisations.PROVIDER, "Practices");

    private Link proposed(Node from, Node to) {
        var link = sketch.link(from, MembershipLinks.ACQUIRES, to, Statuses.PLANNED);
        return sketch.set(link, Core.VALID_FROM, "2013");
    }

    @Test
    void namesAProposalOfLongAgo() {
        proposed(trust, practices);

        assertThat(sketch.messages(rule))
                .containsExactly(
                        "\u201cTrust acquires Practices\u201d has been planned since 2013 and was never resolved.");
        assertThat(sketch.messagesAfterFix(rule)).isEmpty();
    }

    @Test
    void waitsEighteenMonths() {
        proposed(trust, practices);

        assertThat(sketch.on("2015-06-30").messages(rule)).isEmpty();
        assertThat(sketch.on("2015-07-01").messages(rule)).hasSize(1);
    }

    @Test
    void isContentOnceTheProposalIsResolved() {
        sketch.set(proposed(trust, practices), Core.STATUS, Statuses.ABANDONED);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void isContentWhenALaterMilestoneConcernsIt() {
        proposed(trust, practices);
        var milestone = sketch.set(sketch.node(Plans.MILESTONE, "Board decides"), Plans.CONCERNS, List.of(trust.id()));
        sketch.set(milestone, Plans.MILESTONE_DATE, "2017-12");

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void doesNotJudgeAnUndatedProposal() {
        sketch.link(trust, MembershipLinks.ACQUIRES, practices, Statuses.PROPOSED);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void gathersThePartiesToOneProposal() {
        var agreement = sketch.node(Contracts.CONTRACT, "Alliance agreement");
        for (var party : List.of(trust, practices)) {
            sketch.set(
                    sketch.link(party, ContractLinks.PARTY_TO, agreement, Statuses.PROPOSED),
                    Core.VALID_FROM,
                    "2015-08");
        }

        assertThat(sketch.messages(rule))
                .containsExactly("Practices and Trust: \u201cis party to Alliance agreement\u201d has been proposed "
                        + "since August 2015 and was never resolved.");
    }
}
