package org.concordat.core.measures.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Node;
import org.concordat.core.rules.Sketch;
import org.junit.jupiter.api.Test;

class ReferralLeakageTest {

    private final Sketch sketch = new Sketch();
    private final Node practice = sketch.node(GeneralPractice.GP_PRACTICE, "Park");

    private void refers(Node to, long count) {
        sketch.set(
                sketch.link(practice, ServiceLinks.REFERS_TO, to),
                ServiceLinks.REFERRALS,
                List.of(Observation.of(count, PartialDate.year(2017), Source.of("Return", ""))));
    }

    @Test
    void referralsToThoseWhoAreNotMembersLeak() {
        var partnership = sketch.node(Partnerships.PARTNERSHIP, "Alliance");
        var inside = sketch.node(Organisations.PROVIDER, "Trust");
        sketch.link(practice, MembershipLinks.MEMBER_OF, partnership);
        sketch.link(inside, MembershipLinks.MEMBER_OF, partnership);
        refers(inside, 300);
        refers(sketch.node(Organisations.PROVIDER, "Far Trust"), 100);

        assertThat(sketch.sentences(new ReferralLeakage()))
                .containsExactly("Of 400 referrals by members of Alliance, 100 (25%) go outside it: 100 to Far Trust.");
    }
}
