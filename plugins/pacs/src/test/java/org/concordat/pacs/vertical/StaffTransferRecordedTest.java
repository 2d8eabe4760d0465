package org.concordat.pacs.vertical;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.network.Node;
import org.concordat.pacs.Scene;
import org.junit.jupiter.api.Test;

class StaffTransferRecordedTest {

    private final StaffTransferRecorded rule = new StaffTransferRecorded();
    private final Scene scene = Scene.ofNoLevel();
    private final Node trust = scene.otherTrust("City Trust");

    @Test
    void aSubcontractWithoutATransferOfStaffIsFound() {
        scene.trustRun("Elm Surgery", trust);

        assertThat(scene.messages(rule))
                .containsExactly(
                        "Who employs the staff of Elm Surgery? It sub-contracts GMS to City Trust, but no transfer of staff is recorded.");
    }

    @Test
    void aTransferOfStaffIsWell() {
        scene.network.link(MembershipLinks.STAFF_TRANSFER, scene.trustRun("Elm Surgery", trust), trust);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void lentStaffIsWell() {
        scene.network.link(MembershipLinks.SECONDS, scene.trustRun("Elm Surgery", trust), trust);

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void aPracticeThatIsOperatedWithoutASubcontractIsPassedOver() {
        scene.set(scene.lonePractice("Elm Surgery"), GeneralPractice.OPERATOR, trust.id());

        assertThat(scene.messages(rule)).isEmpty();
    }

    @Test
    void theFixRecordsTheTransfer() {
        scene.trustRun("Elm Surgery", trust);

        assertThat(scene.after("Add a transfer of staff from Elm Surgery to City Trust", rule))
                .isEmpty();
    }
}
