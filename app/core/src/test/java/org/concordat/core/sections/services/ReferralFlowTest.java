package org.concordat.core.sections.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Node;
import org.concordat.core.rules.Sketch;
import org.concordat.core.sections.Told;
import org.junit.jupiter.api.Test;

class ReferralFlowTest {

    private final Sketch sketch = new Sketch();
    private final Node network = sketch.node(GeneralPractice.GP_GROUP, "Network");
    private final Node trust = sketch.node(Organisations.PROVIDER, "Trust");

    private Told told() {
        return Told.by(new ReferralFlow(), sketch);
    }

    private Node practice(String name) {
        var practice = sketch.node(GeneralPractice.GP_PRACTICE, name);
        sketch.link(practice, MembershipLinks.MEMBER_OF, network);
        return practice;
    }

    private void refers(Node from, Node to, long count) {
        sketch.set(
                sketch.link(from, ServiceLinks.REFERS_TO, to),
                ServiceLinks.REFERRALS,
                List.of(Observation.of(count, PartialDate.year(2017), Source.of("Return", ""))));
    }

    @Test
    void referralsAreToldWithWhatTheyLeave() {
        refers(practice("Park"), trust, 1_200);

        assertThat(told().flows()).containsExactly("Park > Trust: 1,200");
        assertThat(told().rows()).containsExactly("Park | Trust | 1,200 | Network");
    }

    @Test
    void leakageIsSaidInPerCent() {
        var park = practice("Park");
        refers(park, trust, 100);
        refers(park, practice("Clinic"), 300);

        assertThat(told().points())
                .containsExactly("Of 400 referrals by members of Network, 100 (25%) go outside it: 100 to Trust.");
    }

    @Test
    void theLargestFlowComesFirst() {
        refers(practice("Park"), trust, 10);
        refers(practice("Hill"), trust, 20);

        assertThat(told().flows()).containsExactly("Hill > Trust: 20", "Park > Trust: 10");
    }

    @Test
    void referralsOfManyPracticesAreAddedUpByGroup() {
        for (int i = 0; i < 50; i++) {
            refers(practice("Practice " + i), trust, 10);
        }

        assertThat(told().flows()).containsExactly("Network > Trust: 500");
    }

    @Test
    void referralsThatNobodyCountedAreShownAsSuch() {
        sketch.link(practice("Park"), ServiceLinks.REFERS_TO, trust);

        assertThat(told().flows()).containsExactly("Park > Trust: not stated");
    }
}
