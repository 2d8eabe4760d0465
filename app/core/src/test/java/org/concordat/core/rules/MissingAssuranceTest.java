package org.concordat.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.api.core.ContractLinks.COMMISSIONS;
import static org.concordat.api.core.Contracts.CONTRACT;

import java.util.List;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Plans;
import org.concordat.api.core.Statuses;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.junit.jupiter.api.Test;

class MissingAssuranceTest {

    private final Sketch sketch = new Sketch();
    private final MissingAssurance rule = new MissingAssurance();
    private final Node ccg = sketch.node(Organisations.COMMISSIONER, "CCG");
    private final Node contract =
            sketch.set(sketch.node(CONTRACT, "MCP contract", Statuses.PLANNED), Contracts.CONTRACT_FORM, "mcp_full");
    private final Link commissions = sketch.link(ccg, COMMISSIONS, contract, Statuses.PLANNED);

    private Node step(String step, String date) {
        var milestone = sketch.set(
                sketch.set(sketch.node(Plans.MILESTONE, step, Statuses.PLANNED), Plans.ASSURANCE_STEP, step),
                Plans.MILESTONE_DATE,
                date);
        return sketch.set(milestone, Plans.CONCERNS, List.of(contract.id()));
    }

    @Test
    void namesTheStepsThatAreMissing() {
        step(Plans.EARLY_ENGAGEMENT, "2017-10");
        step(Plans.CHECKPOINT_1, "2017-11");

        assertThat(sketch.messages(rule))
                .containsExactly("Assurance of MCP contract lacks checkpoint 2 before signature and "
                        + "checkpoint 3 before the start of service.");
        assertThat(sketch.messagesAfterFix(rule)).isEmpty();
    }

    @Test
    void namesAStepThatComesTooLate() {
        for (var step : List.of(Plans.EARLY_ENGAGEMENT, Plans.CHECKPOINT_1, Plans.CHECKPOINT_3)) {
            step(step, "2017-10");
        }
        step(Plans.CHECKPOINT_2, "2018-06");
        sketch.set(contract, Contracts.SIGNED, "2018-03");

        assertThat(sketch.messages(rule))
                .containsExactly(
                        "checkpoint_2 is due June 2018, too late: signature of MCP contract is due March 2018.");
    }

    @Test
    void isContentWithAllStepsInTime() {
        sketch.set(contract, Contracts.PLANNED_START, "2018-04");
        for (var step : List.of(Plans.EARLY_ENGAGEMENT, Plans.CHECKPOINT_1, Plans.CHECKPOINT_2, Plans.CHECKPOINT_3)) {
            step(step, "2018-03");
        }

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void looksAheadToAContractThatBeginsLater() {
        sketch.set(contract, Core.VALID_FROM, "2019-04");

        assertThat(sketch.messages(rule)).hasSize(1);
    }

    @Test
    void leavesWhatHasBegunAlone() {
        sketch.set(contract, Core.STATUS, Statuses.ACTUAL);
        sketch.set(commissions, Core.STATUS, Statuses.ACTUAL);

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void leavesOrdinaryContractsAlone() {
        sketch.set(contract, Contracts.CONTRACT_FORM, "GMS");

        assertThat(sketch.messages(rule)).isEmpty();
    }

    @Test
    void leavesANationalTemplateAlone() {
        var template = new Sketch();
        template.set(
                template.node(CONTRACT, "National ACO contract", Statuses.PLANNED),
                Contracts.CONTRACT_FORM,
                "accountable_care_contract");

        assertThat(template.messages(rule)).isEmpty();
    }

    @Test
    void believesAContractThatSaysItIsNotNovel() {
        sketch.set(contract, Contracts.NOVEL_OR_COMPLEX, false);

        assertThat(sketch.messages(rule)).isEmpty();
    }
}
