package org.concordat.contractforms.venture;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.contractforms.Scene;
import org.concordat.contractforms.vocabulary.FormTypes;
import org.junit.jupiter.api.Test;

class BodyCorporateTest {

    private final BodyCorporate rule = new BodyCorporate();
    private final Scene scene = new Scene();

    @Test
    void anUnincorporatedVentureIsFound() {
        scene.venture("Riverside", "unincorporated");

        assertThat(scene.messages(rule).get(0))
                .startsWith("Riverside is drawn as a joint venture but its legal form is \"Unincorporated");
    }

    @Test
    void aCompanyIsWell() {
        scene.venture("Riverside Ltd", "company_limited_by_shares");

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aFormThatIsNotStatedIsPassedOver() {
        scene.network.node(FormTypes.JOINT_VENTURE, "Riverside");

        assertThat(scene.messages(rule)).isEmpty();
    }
}
