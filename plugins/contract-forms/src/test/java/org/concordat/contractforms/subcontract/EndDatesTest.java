package org.concordat.contractforms.subcontract;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.Core;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.contractforms.Scene;
import org.junit.jupiter.api.Test;

class EndDatesTest {

    private final EndDates rule = new EndDates();
    private final Scene scene = new Scene();
    private final Node head = scene.contract("Lead contract", "lead_provider");
    private final Link link = scene.subContract(scene.trust("City Trust"), scene.trust("Mind Trust"), head);

    @Test
    void aSubContractThatOutlastsTheHeadContractIsFound() {
        scene.set(head, Core.VALID_TO, PartialDate.month(2020, 3));
        scene.set(link, Core.VALID_TO, PartialDate.month(2021, 3));

        assertThat(scene.messages(rule))
                .containsExactly(
                        "City Trust sub-contracts to Mind Trust runs to March 2021, but Lead contract, which it is under, ends March 2020.");
        assertThat(scene.after("End it with Lead contract, March 2020", rule)).isEmpty();
    }

    @Test
    void endsThatMayBeTheSameAreWell() {
        scene.set(head, Core.VALID_TO, PartialDate.month(2020, 12));
        scene.set(link, Core.VALID_TO, PartialDate.financialYear(2020));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void anEndThatIsNotStatedIsPassedOver() {
        scene.set(head, Core.VALID_TO, PartialDate.month(2020, 3));

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void thePaperOfASubContractEndsWithWhatItIsPartOf() {
        var paper = scene.contract("Sub-contract", "sub_contract");
        scene.network.link(PlaceLinks.PART_OF, paper, head);
        scene.set(head, Core.VALID_TO, PartialDate.year(2019));
        scene.set(paper, Core.VALID_TO, PartialDate.year(2020));

        assertThat(scene.messages(rule).get(0)).startsWith("Sub-contract runs to 2020, but Lead contract");
        assertThat(scene.after("End it with Lead contract, 2019", rule)).isEmpty();
    }
}
